import { describe, expect, it } from 'vitest'
import { isNinjs, readNinjs } from './read-ninjs.ts'

describe('readNinjs', () => {
  it('reads the fields of version 1', () => {
    const item = {
      uri: 'https://kpa.example/2031/77',
      type: 'text',
      language: 'en-GB',
      pubstatus: 'usable',
      versioncreated: '2031-05-14T09:30:00+02:00',
      firstcreated: '2031-05-13T22:00:00Z',
      headline: 'Oster agrees to talks',
      byline: 'By Ana Roe',
      infosource: [{ name: 'Kestria Press Agency', role: 'provider' }],
      body_xhtml: '<p>Oster will talk.</p><p>Soon.</p>',
    }
    expect(readNinjs(item)).toMatchObject({
      text: 'Oster agrees to talks\n\nOster will talk.\n\nSoon.',
      about: {
        id: 'https://kpa.example/2031/77',
        url: 'https://kpa.example/2031/77',
        title: 'Oster agrees to talks',
        published: '2031-05-14T09:30:00+02:00',
        outlet: 'Kestria Press Agency',
        lang: 'en-GB',
        authors: ['Ana Roe'],
      },
    })
  })

  it('reads the fields of version 2: the main headline, plain text before markup, authors among the people', () => {
    const item = {
      uri: 'urn:kpa:77',
      contentcreated: '2031-05-14T09:30:00Z',
      headlines: [
        { role: 'subhead', value: 'Ministers to meet' },
        { role: 'main', value: 'Oster agrees to talks' },
      ],
      bodies: [
        { role: 'main', contenttype: 'text/html', value: '<p>Marked up.</p>' },
        { role: 'plain', contenttype: 'text/plain', value: 'One.\n\nTwo.' },
      ],
      people: [
        { name: 'Ana Roe', rel: 'author' },
        { name: 'Halvard Sunde', rel: 'subject' },
      ],
      infosources: [{ literal: 'kpa' }],
    }
    expect(readNinjs(item)).toMatchObject({
      text: 'Oster agrees to talks\n\nOne.\n\nTwo.',
      about: {
        id: 'urn:kpa:77',
        url: null,
        published: '2031-05-14T09:30:00Z',
        outlet: 'kpa',
        lang: null,
        authors: ['Ana Roe'],
      },
    })
  })

  it('reads the names of version 3', () => {
    const item = {
      uri: 'urn:kpa:77',
      pubStatus: 'usable',
      versionCreated: '2031-05-14T09:30:00Z',
      headlines: [{ value: 'H' }],
      bodies: [{ contentType: 'text/html', value: '<p>B.</p>' }],
      copyrightHolder: 'Kestria Press Agency',
    }
    expect(readNinjs(item)).toMatchObject({
      text: 'H\n\nB.',
      about: { published: '2031-05-14T09:30:00Z', outlet: 'Kestria Press Agency' },
    })
  })

  it.each([
    [{ uri: 'a', type: 'picture', body_text: 'x' }, 'they are of the type picture, not text'],
    [{ uri: 'a', pubstatus: 'canceled', body_text: 'x' }, 'their provider marks them as canceled'],
    [{ uri: 'a', type: 'text', headline: 'x' }, 'they hold no text'],
    [{ uri: 'a', headline: 7 }, 'they are not as ninjs has them (headline)'],
    [{ uri: 'a', body_html: `${'<div>'.repeat(600)}x` }, 'they hold no text'],
  ])('passes over %.60j', (item, skipped) => expect(readNinjs(item)).toMatchObject({ text: null, skipped }))

  it('tells ninjs from an article of our own', () => {
    expect(isNinjs({ uri: 'a', type: 'text' })).toBe(true)
    expect(isNinjs({ text: 'x', headline: 'a' })).toBe(false)
    expect(isNinjs({ uri: 'a', text: 'x' })).toBe(false)
  })
})
