import { afterEach, describe, expect, it } from 'vitest'
import { send, startServer, type TestServer } from '../../test/web/start-server.ts'
import { readInputs } from './read-inputs.ts'
import type { ReadOptions } from './read-options.ts'

const PAGE =
  '<html lang="en"><body><article><h1>Oster agrees</h1><p>Oster agreed on Monday.</p></article></body></html>'
const FEED = `<rss version="2.0"><channel><title>Wire</title>
  <item><title>A</title><link>/a</link><pubDate>Wed, 14 May 2031 09:30:00 GMT</pubDate><description>In short.</description></item>
  <item><title>B</title><link>/b</link></item></channel></rss>`

const LOOPBACK: ReadOptions = { network: { allowPrivate: true, hostDelay: 0 } }

let server: TestServer

afterEach(() => server.close())

async function read(path: string, options: ReadOptions = LOOPBACK) {
  const found = []
  for await (const one of readInputs([server.origin + path], options)) found.push(one)
  return found
}

describe('readInputs, given a web address', () => {
  it('fetches and reads a page, with its address', async () => {
    server = await startServer({ '/a': send(PAGE) })
    expect(await read('/a')).toEqual([
      {
        article: expect.objectContaining({
          text: 'Oster agrees\n\nOster agreed on Monday.',
          url: `${server.origin}/a`,
        }),
        from: 'text/html',
        place: `${server.origin}/a`,
        notes: [],
      },
    ])
  })

  it('reads files by their media type, their name, or their content', async () => {
    const text = { 'content-type': 'text/plain' }
    server = await startServer({
      '/a.jsonl': send('{"text":"One."}\n', text),
      '/plain': send('Two.', text),
      '/feed': send(FEED),
      '/paper': send('%PDF-1.7', { 'content-type': 'application/pdf' }),
    })
    expect(await read('/a.jsonl')).toMatchObject([{ article: { text: 'One.' }, from: 'application/jsonl' }])
    expect(await read('/plain')).toMatchObject([{ article: { text: 'Two.' }, from: 'text/plain' }])
    expect(await read('/feed')).toMatchObject([
      {
        article: { text: 'A\n\nIn short.', url: `${server.origin}/a` },
        from: 'application/rss+xml',
        place: `${server.origin}/feed:1`,
      },
    ])
    expect(await read('/paper')).toMatchObject([{ reason: expect.stringMatching(/^is a PDF, not text/) }])
    expect(server.asked).not.toContain('/a')
  })

  it('fetches the pages of items without their whole text when asked, and completes them by the feed', async () => {
    server = await startServer({ '/feed': send(FEED), '/a': send(PAGE) })
    const found = await read('/feed', { ...LOOPBACK, fetchItems: true })
    expect(found).toMatchObject([
      {
        article: { text: 'Oster agrees\n\nOster agreed on Monday.', outlet: 'Wire', published: '2031-05-14T09:30:00Z' },
        from: 'text/html',
        place: `${server.origin}/feed:1`,
      },
      { place: `${server.origin}/feed:2`, reason: `its page ${server.origin}/b answers with status 404` },
    ])
  })

  it('fetches nothing unless told to, and nothing from private networks unless told to', async () => {
    server = await startServer({ '/a': send(PAGE) })
    expect(await read('/a', {})).toEqual([
      {
        place: `${server.origin}/a`,
        reason: 'is an address, and pages are not fetched: save the page and give the file',
      },
    ])
    expect(await read('/a', { network: {} })).toMatchObject([{ reason: expect.stringContaining('private network') }])
    expect(server.asked).toEqual([])
  })

  it('reads a page in the encoding that the server names', async () => {
    server = await startServer({
      '/a': send(Buffer.from(PAGE.replace('agreed', '\xf1'), 'latin1'), {
        'content-type': 'text/html; charset=iso-8859-2',
      }),
    })
    expect(await read('/a')).toMatchObject([{ article: { text: expect.stringContaining('ń') } }])
  })
})
