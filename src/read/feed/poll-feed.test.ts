import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Handler, send, startServer, type TestServer } from '../../../test/web/start-server.ts'
import type { ReadArticle, ReadFailure } from '../../model/article.ts'
import { openReading, type Reading } from '../reading.ts'
import { type FeedState, NEW_FEED } from './feed-state.ts'
import { pollFeed } from './poll-feed.ts'

const NOW = Date.parse('2031-05-14T09:30:00Z')
const INTERVAL = 900

let server: TestServer
let reading: Reading

/** What the server answers for each path; tests change it between polls. */
let answers: { [path: string]: Handler }

beforeEach(async () => {
  answers = {}
  const relay =
    (path: string): Handler =>
    (request, response) =>
      (answers[path] ?? ((_request, gone) => void gone.writeHead(410).end()))(request, response)
  server = await startServer({ '/feed': relay('/feed'), '/a': relay('/a'), '/b': relay('/b') })
  reading = openReading({ network: { allowPrivate: true, hostDelay: 0 } })
})

afterEach(async () => {
  await reading.close()
  await server.close()
})

const feed = (...items: string[]) => `<rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`
const item = (key: string, text: string) =>
  `<item><guid>${key}</guid><title>${key}</title><link>/${key}</link>${text}</item>`
const A = item('a', '<description>One.</description>')
const B = item('b', '<description>Two.</description>')
const RSS = { 'content-type': 'application/rss+xml' }

async function poll(state: FeedState, use: Reading = reading) {
  if (use.fetcher === null) throw new Error('nothing may be fetched')
  const options = { reading: use, fetcher: await use.fetcher(), interval: INTERVAL, now: NOW }
  const { articles, after, failure } = await pollFeed(`${server.origin}/feed`, state, options)
  const read: (ReadArticle | ReadFailure)[] = []
  for await (const one of articles) read.push(one)
  return { texts: read.map((one) => ('reason' in one ? `(${one.reason})` : one.article.text)), read, after, failure }
}

describe('pollFeed', () => {
  it('reads all items first, then what is new or has changed, and nothing twice', async () => {
    answers['/feed'] = send(feed(A), RSS)
    const first = await poll(NEW_FEED)
    expect(first.read).toMatchObject([{ article: { text: 'a\n\nOne.', outlet: 'Wire' }, place: `${server.origin}/a` }])
    expect(first.after).toMatchObject({ errors: 0, due: NOW + INTERVAL * 1000 })
    answers['/feed'] = send(feed(B, A), RSS)
    const second = await poll(first.after)
    expect(second.texts).toEqual(['b\n\nTwo.'])
    answers['/feed'] = send(feed(B, A.replace('One', 'One, corrected')), RSS)
    const third = await poll(second.after)
    expect(third.texts).toEqual(['a\n\nOne, corrected.'])
    expect((await poll(third.after)).texts).toEqual([])
    expect(third.after.seen).toHaveLength(2)
  })

  it('asks on the condition that the feed has changed', async () => {
    answers['/feed'] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
      response.writeHead(200, { ...RSS, etag: '"1"', 'cache-control': 'max-age=3600' }).end(feed(A))
    }
    const first = await poll(NEW_FEED)
    expect(first.after).toMatchObject({ etag: '"1"', due: NOW + 3600 * 1000 })
    const second = await poll(first.after)
    expect(second).toMatchObject({ texts: [], failure: null })
    expect(second.after).toEqual({ ...first.after, due: NOW + INTERVAL * 1000 })
  })

  it('waits longer with each failure, as long as the server asks for, and recovers', async () => {
    const first = await poll({ ...NEW_FEED, etag: '"1"', seen: ['x'] })
    expect(first).toMatchObject({ texts: [], failure: 'answers with status 410' })
    expect(first.after).toEqual({ etag: '"1"', lastModified: null, seen: ['x'], errors: 1, due: NOW + 1800 * 1000 })
    answers['/feed'] = (_request, response) => void response.writeHead(429, { 'retry-after': '7200' }).end()
    expect((await poll(first.after)).after).toMatchObject({ errors: 2, due: NOW + 7200 * 1000 })
    answers['/feed'] = send(feed(A), RSS)
    expect((await poll({ ...NEW_FEED, errors: 5 })).after.errors).toBe(0)
  })

  it('counts what is no feed as a failure, and keeps what it knew', async () => {
    answers['/feed'] = send('<html><body><p>Down for repairs.</p></body></html>')
    const { failure, after } = await poll({ ...NEW_FEED, seen: ['x'] })
    expect(failure).toMatch(/^has the root element html: it is no feed/)
    expect(after).toMatchObject({ errors: 1, seen: ['x'] })
  })

  it('reads JSON Feed', async () => {
    const json = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'One.' }] }
    answers['/feed'] = send(JSON.stringify(json), { 'content-type': 'application/feed+json' })
    expect((await poll(NEW_FEED)).texts).toEqual(['One.'])
  })

  it('passes over items without text, or fetches their pages when asked', async () => {
    answers['/feed'] = send(feed(item('a', ''), B), RSS)
    answers['/a'] = send('<html><body><article><p>The whole of it.</p></article></body></html>')
    expect((await poll(NEW_FEED)).texts).toEqual(['b\n\nTwo.'])
    const fetching = openReading({ ...reading.options, fetchItems: true })
    try {
      const { texts } = await poll(NEW_FEED, fetching)
      expect(texts).toEqual([
        expect.stringContaining('The whole of it.'),
        expect.stringMatching(/answers with status 410\)$/),
      ])
    } finally {
      await fetching.close()
    }
  })
})
