import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { send, startServer, type TestServer } from '../../test/web/start-server.ts'
import { NEW_FEED } from '../read/feed/feed-state.ts'
import { openReading, type Reading } from '../read/reading.ts'
import { type FeedStates, fileStates } from './feed-states.ts'
import { type WatchedItem, type WatchOptions, watchFeeds } from './watch-feeds.ts'

const feed = (...texts: string[]) =>
  `<rss version="2.0"><channel>${texts.map((text) => `<item><description>${text}</description></item>`).join('')}</channel></rss>`

let folder: string
let server: TestServer
let reading: Reading
let states: FeedStates

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
  server = await startServer({ '/one': send(feed('A.', 'B.')), '/two': send(feed('C.')), '/none': send(feed()) })
  reading = openReading({ network: { allowPrivate: true, hostDelay: 0 } })
  states = await fileStates(join(folder, 'feeds.json'))
})

afterEach(async () => {
  await reading.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function options(more: Partial<WatchOptions> = {}): Promise<WatchOptions> {
  const fetcher = await (reading.fetcher?.() ?? Promise.reject(new Error('nothing may be fetched')))
  const signal = new AbortController().signal
  return { reading, fetcher, states, interval: 900, once: true, signal, onPoll: () => {}, ...more }
}

const textOf = ({ source }: WatchedItem): string => ('reason' in source ? `(${source.reason})` : source.article.text)

describe('watchFeeds', () => {
  it('gives what each feed brings, and the state of a feed with the last item of its poll', async () => {
    const polls: (readonly [string, number, string | null])[] = []
    const feeds = ['/one', '/gone', '/two'].map((path) => server.origin + path)
    const items: WatchedItem[] = []
    const onPoll: WatchOptions['onPoll'] = (name, found, failure) =>
      polls.push([name.replace(server.origin, ''), found, failure])
    for await (const one of watchFeeds(feeds, await options({ onPoll }))) items.push(one)
    expect(items.map((one) => [textOf(one), one.after?.seen.length ?? null])).toEqual([
      ['A.', null],
      ['B.', 2],
      ['C.', 1],
    ])
    expect(polls).toEqual([
      ['/one', 2, null],
      ['/gone', 0, 'answers with status 404'],
      ['/two', 1, null],
    ])
  })

  it('keeps the state of a poll without items at once, and leaves feeds alone that are not due', async () => {
    const feeds = ['/none', '/gone'].map((path) => server.origin + path)
    for await (const _ of watchFeeds(feeds, await options())) throw new Error('there is nothing to find')
    expect((await states.get(`${server.origin}/none`)).due).toBeGreaterThan(Date.now())
    expect((await states.get(`${server.origin}/gone`)).errors).toBe(1)
    const asked = server.asked.length
    for await (const _ of watchFeeds(feeds, await options())) throw new Error('there is nothing to find')
    expect(server.asked).toHaveLength(asked)
  })

  it('asks again when a feed is due, and ends the wait when it is told to', async () => {
    const controller = new AbortController()
    const polls: number[] = []
    const onPoll: WatchOptions['onPoll'] = (_feed, found) => {
      polls.push(found)
      if (polls.length === 3) controller.abort()
    }
    const watching = await options({ interval: 0.2, once: false, signal: controller.signal, onPoll })
    const texts: string[] = []
    for await (const one of watchFeeds([`${server.origin}/two`], watching)) texts.push(textOf(one))
    expect(polls).toEqual([1, 0, 0])
    expect(texts).toEqual(['C.'])
  })
})

describe('fileStates', () => {
  it('finds again what was kept, and knows nothing of other feeds', async () => {
    const state = { ...NEW_FEED, etag: '"1"', seen: ['a'] }
    await states.set('https://a.example/feed', state)
    const again = await fileStates(join(folder, 'feeds.json'))
    expect(await again.get('https://a.example/feed')).toEqual(state)
    expect(await again.get('https://b.example/feed')).toEqual(NEW_FEED)
    expect(JSON.parse(readFileSync(join(folder, 'feeds.json'), 'utf8'))).toEqual({ 'https://a.example/feed': state })
  })

  it('leaves a file alone that holds something else', async () => {
    for (const content of ['[1]', 'no JSON', '{"https://a.example/feed":{"etag":1}}']) {
      writeFileSync(join(folder, 'other.json'), content)
      await expect(fileStates(join(folder, 'other.json'))).rejects.toThrow(/does not hold the states of feeds/)
    }
  })
})
