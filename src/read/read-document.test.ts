import { afterAll, describe, expect, it } from 'vitest'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { createParser } from './parser-thread.ts'
import { type ReadDocumentOptions, readDocument } from './read-document.ts'
import type { Skipped } from './read-options.ts'
import { streamOf } from './stream-of.ts'

const parser = createParser()

afterAll(() => parser.close())

async function read(bytes: string | Uint8Array, options: Partial<ReadDocumentOptions> = {}) {
  const skipped: Skipped[] = []
  const found: (ReadArticle | ReadFailure)[] = []
  for await (const one of readDocument(streamOf(Buffer.from(bytes)), {
    kind: 'xml',
    place: 'wire.xml',
    overrides: {},
    parser,
    address: null,
    charset: null,
    done: 0,
    onSkipped: (one) => skipped.push(one),
    readLinked: null,
    ...options,
  }))
    found.push(one)
  return { found, skipped }
}

const FEED = `<rss version="2.0"><channel><title>Wire</title>
  <item><title>A</title><description>One.</description></item>
  <item><title>B</title><link>https://wire.example/b</link></item>
  <item><title>C</title><description>Three.</description></item></channel></rss>`

describe('readDocument', () => {
  it('gives each item its number, and counts those without text', async () => {
    const { found, skipped } = await read(FEED)
    expect(found).toMatchObject([
      {
        article: { text: 'A\n\nOne.', outlet: 'Wire' },
        from: 'application/rss+xml',
        place: 'wire.xml:1',
        notes: ['only the summary that the feed gives was read'],
        position: { input: 'wire.xml', count: 1, offset: null },
      },
      { article: { text: 'C\n\nThree.' }, place: 'wire.xml:3', position: { count: 3 } },
    ])
    expect(skipped).toEqual([{ place: 'wire.xml', what: 'items', count: 1, reason: 'the feed gives no text of them' }])
  })

  it('asks for the page of an item with no more than a summary, where it may', async () => {
    const { found } = await read(FEED, {
      readLinked: async ({ place, link, about }) => ({ place, reason: `asked for ${link}, ${about.title}` }),
    })
    expect(found[1]).toMatchObject({ place: 'wire.xml:2', reason: 'asked for https://wire.example/b, B' })
  })

  it('passes over the items that are done', async () => {
    expect((await read(FEED, { done: 1 })).found).toMatchObject([{ place: 'wire.xml:3' }])
    expect((await read(FEED, { done: 3 })).found).toEqual([])
  })

  it('names a file of one item without a number, and puts the overrides above it', async () => {
    const nitf = '<nitf xml:lang="fr"><body><body.content><p>Un.</p></body.content></body></nitf>'
    expect((await read(nitf, { overrides: { lang: 'en' } })).found).toEqual([
      { article: { text: 'Un.', lang: 'en', title: null }, from: 'application/nitf+xml', place: 'wire.xml', notes: [] },
    ])
  })

  it('reads JSON: one article, an array of articles and ninjs, JSON Feed', async () => {
    const json = async (value: unknown) => (await read(JSON.stringify(value), { kind: 'json' })).found
    expect(await json({ text: 'One.', id: 'a' })).toEqual([
      { article: { text: 'One.', id: 'a' }, from: 'application/json', place: 'wire.xml', notes: [] },
    ])
    expect(await json([{ text: 'One.' }, { uri: 'urn:2', type: 'text', body_text: 'Two.' }])).toMatchObject([
      { article: { text: 'One.' }, place: 'wire.xml:1' },
      { article: { text: 'Two.' }, place: 'wire.xml:2' },
    ])
    expect(await json({ uri: 'urn:2', body_text: 'Two.' })).toMatchObject([{ from: 'application/x-ninjs+json' }])
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'x' }] }
    expect(await json(feed)).toMatchObject([{ from: 'application/feed+json', place: 'wire.xml:1' }])
  })

  it.each([
    ['xml', '<opml><body/></opml>', 'is a list of feeds (OPML): give it to onrecord watch'],
    [
      'xml',
      '<svg/>',
      'has the root element svg: it is no feed (RSS, Atom, RDF), NITF or NewsML-G2; save the article as text',
    ],
    ['xml', 'plain', 'holds no XML: it is no feed (RSS, Atom, RDF), NITF or NewsML-G2; save the article as text'],
    ['xml', '<rss><channel>', 'is no whole feed: it is cut off or not well formed; fetch it again'],
    ['xml', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'holds no article: it has no items'],
    [
      'json',
      '{"text":',
      'is not JSON, or cut off: write the file again, or name it .jsonl where each line is an article',
    ],
    ['json', '[{"text":"a"},{"id":1}]', '"text" is missing: an article needs text'],
    ['json', '[7]', 'item 1 is a number: write an object {"text": "…"}'],
    ['json', '[]', 'holds no article: it has no items'],
    ['json', '{"uri":"a","type":"video"}', 'holds no article: 1 item skipped: they are of the type video, not text'],
  ] as const)('says what is wrong with %s %s', async (kind, text, reason) => {
    expect((await read(text, { kind })).found).toEqual([{ place: 'wire.xml', reason }])
  })

  it('refuses a document above the cap without holding it', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024, '<')
    }
    const options = { kind: 'xml', place: 'a', overrides: {}, parser, address: null, charset: null } as const
    const rest = { done: 0, onSkipped: undefined, readLinked: null }
    for await (const one of readDocument(endless(), { ...options, ...rest }))
      expect(one).toEqual({ place: 'a', reason: 'is larger than 10485760 bytes: split it' })
  })

  it('survives a document that is made to be hard to parse', async () => {
    const start = performance.now()
    expect((await read(`<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`)).found).toHaveLength(1)
    expect((await read(`<nitf a="${'&lt;'.repeat(100_000)}"${' b="c"'.repeat(70_000)}/>`)).found).toHaveLength(1)
    expect((await read('['.repeat(5_000_000), { kind: 'json' })).found).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(40_000)
  })
})
