import { describe, expect, it } from 'vitest'
import { readBox } from './read-box.ts'

describe('readBox', () => {
  it('parts filters from words, phrases, prefixes and what must not stand there', () =>
    expect(readBox('red speaker:Veld "the locks" act:accuse minist* -draft -"too late"')).toEqual({
      words: 'red "the locks" minist* -draft -"too late"',
      filters: { speaker: 'Veld', act: 'accuse' },
      typing: null,
    }))

  it('takes a value of several words in quotation marks, typographic ones too', () => {
    expect(readBox('speaker:"Ana Veld" locks').filters).toEqual({ speaker: 'Ana Veld' })
    expect(readBox('about:“United Ports” ').filters).toEqual({ about: 'United Ports' })
  })

  it('waits with the filter at the end until it is typed to its end', () => {
    expect(readBox('locks speaker:Vel')).toEqual({
      words: 'locks',
      filters: {},
      typing: { filter: 'speaker', value: 'Vel' },
    })
    expect(readBox('speaker:"Ana Ve')).toEqual({
      words: '',
      filters: {},
      typing: { filter: 'speaker', value: 'Ana Ve' },
    })
    expect(readBox('speaker:')).toEqual({ words: '', filters: {}, typing: { filter: 'speaker', value: '' } })
    expect(readBox('speaker:Veld ').filters).toEqual({ speaker: 'Veld' })
    expect(readBox('speaker:"Ana Veld"').filters).toEqual({ speaker: 'Ana Veld' })
    expect(readBox('speaker:Vel', { finished: true }).filters).toEqual({ speaker: 'Vel' })
  })

  it('takes the words for stances', () => {
    expect(readBox('stance:against ').filters).toEqual({ stance: '-1' })
    expect(readBox('stance:For ').filters).toEqual({ stance: '1' })
    expect(readBox('stance:0 ').filters).toEqual({ stance: '0' })
  })

  it('leaves alone what only looks like a filter', () => {
    expect(readBox('"he told the speaker: no" stop').words).toBe('"he told the speaker: no" stop')
    expect(readBox('time:noon loudspeaker:x').words).toBe('time:noon loudspeaker:x')
    expect(readBox('speaker: ').filters).toEqual({})
  })
})
