import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compressRecords, writeRecord, writeResponse } from '../../../test/warc/write-record.ts'
import type { ReadArticle, ReadFailure } from '../../model/article.ts'
import { createParser } from '../parser-thread.ts'
import type { Skipped } from '../read-options.ts'
import { type ReadWarcOptions, readWarc } from './read-warc.ts'

const parser = createParser()

afterAll(() => parser.close())

const ENGLISH = `The ministers of Oster and Kestria met in Halden on Monday and agreed that their talks on the lock would go on.
  The harbour master said that the boats would have to wait until the water had fallen, and that nobody could say when.`
const GERMAN = `Die Minister von Oster und Kestria trafen sich am Montag in Halden und einigten sich darauf, die Gespräche über die
  Schleuse fortzusetzen. Der Hafenmeister sagte, die Boote müssten warten, bis das Wasser gefallen sei, und niemand wisse, wann.`

const page = (words: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>T</title></head><body><article><p>${words}</p></article></body></html>`

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, options: Partial<ReadWarcOptions> = {}, size = 1000) {
  const skipped: [number, string][] = []
  const found: (ReadArticle | ReadFailure)[] = []
  for await (const one of readWarc(pieces(bytes, size), {
    place: 'news.warc.gz',
    overrides: {},
    parser,
    languages: ['en'],
    done: null,
    onSkipped: ({ count, reason }: Skipped) => skipped.push([count, reason]),
    ...options,
  }))
    found.push(one)
  return { found, skipped }
}

const INFO = writeRecord('warcinfo', Buffer.from('software: x\r\n'))
const REQUEST = writeRecord('request', Buffer.from('GET / HTTP/1.1\r\n\r\n'))
const GOOD = writeResponse({ body: page(ENGLISH) })

describe('readWarc', () => {
  it('reads the pages of an archive, with address, language and place, and passes over what is no answer', async () => {
    const { found, skipped } = await read(compressRecords([INFO, REQUEST, GOOD]))
    expect(found).toMatchObject([
      {
        article: { title: 'T', url: 'https://wire.example/a', lang: 'en' },
        from: 'application/warc',
        place: 'news.warc.gz:3',
        notes: [],
        position: { input: 'news.warc.gz', count: 3 },
      },
    ])
    expect(skipped).toEqual([])
  })

  it('reads the same from plain and compressed files, whatever the pieces that they come in', async () => {
    const records = [INFO, GOOD, REQUEST, GOOD]
    for (const bytes of [Buffer.concat(records), compressRecords(records), gzipSync(Buffer.concat(records))]) {
      for (const size of [1, 7, 1_000_000]) {
        const { found } = await read(bytes, {}, size)
        expect(found.map(({ place }) => place)).toEqual(['news.warc.gz:2', 'news.warc.gz:4'])
      }
    }
  })

  it('counts what is no article by reason, the most frequent first', async () => {
    const records = [
      writeResponse({ body: 'x', status: '404 Not Found' }),
      writeResponse({ body: 'x', fields: ['Content-Type: image/jpeg'] }),
      writeResponse({ body: 'x', fields: [] }),
      writeResponse({ body: page('Too short.') }),
      writeResponse({ body: '<html><body></body></html>' }),
      writeResponse({ body: page(GERMAN, 'de') }),
      writeResponse({ body: 'x', fields: ['Content-Type: text/html', 'Content-Encoding: gzip, unknown'] }),
      writeRecord('response', Buffer.from('not HTTP')),
      writeResponse({ body: Buffer.alloc(10 * 1024 * 1024 + 1) }),
    ]
    const { found, skipped } = await read(compressRecords(records), {}, 100_000)
    expect(found).toEqual([])
    expect(skipped).toEqual([
      [2, 'they are no HTML pages'],
      [1, 'no article was found in them'],
      [1, 'the server answered with status 404'],
      [1, 'their content cannot be decompressed'],
      [1, 'their language is not en'],
      [1, 'they are larger than 10485760 bytes'],
      [1, 'they are no HTTP messages'],
      [1, 'they hold less than 200 characters of text'],
    ])
  })

  it('takes other languages, or all, when asked, and believes the text rather than the page', async () => {
    const bytes = compressRecords([GOOD, writeResponse({ body: page(GERMAN, 'en') })])
    expect((await read(bytes, { languages: ['de'] })).found).toMatchObject([{ article: { lang: 'de' } }])
    expect((await read(bytes, { languages: null })).found).toHaveLength(2)
    const british = writeResponse({ body: page(ENGLISH, 'en-GB') })
    expect((await read(british)).found).toMatchObject([{ article: { lang: 'en-GB' } }])
  })

  it('undoes transfer and content coding, also where the archive has undone them and kept the field', async () => {
    const html = Buffer.from(page(ENGLISH))
    const chunked = Buffer.concat([
      Buffer.from(`${html.length.toString(16)};x=1\r\n`),
      html,
      Buffer.from('\r\n0\r\n\r\n'),
    ])
    const as = (body: Uint8Array, ...fields: string[]) =>
      writeResponse({ body, fields: ['Content-Type: text/html', ...fields] })
    const records = [
      as(chunked, 'Transfer-Encoding: chunked'),
      as(html, 'Transfer-Encoding: chunked'),
      as(gzipSync(html), 'Content-Encoding: gzip'),
      as(html, 'Content-Encoding: gzip'),
      as(brotliCompressSync(html), 'Content-Encoding: br'),
    ]
    const { found, skipped } = await read(compressRecords(records))
    expect(skipped).toEqual([])
    expect(new Set(found.map((one) => ('article' in one ? one.article.text : one.reason))).size).toBe(1)
    expect(found).toHaveLength(5)
  })

  it('lets go of a body that expands beyond any page', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    const record = writeResponse({ body: bomb, fields: ['Content-Type: text/html', 'Content-Encoding: gzip'] })
    expect((await read(record, {}, 100_000)).skipped).toEqual([[1, 'their content cannot be decompressed']])
  })

  it('reads a page in the encoding that the server named', async () => {
    const body = Buffer.from(page(`${ENGLISH} Se\xf1or`), 'latin1')
    const record = writeResponse({ body, fields: ['content-type: text/html; charset="ISO-8859-2"'] })
    expect((await read(record)).found).toMatchObject([{ article: { text: expect.stringContaining('Seńor') } }])
  })

  it.each([1, 5, 12, 40, 300])('tells a compressed file that is cut off %i bytes before its end', async (missing) => {
    const whole = compressRecords([GOOD, GOOD])
    const { found } = await read(whole.subarray(0, whole.length - missing))
    expect(found).toMatchObject([
      { place: 'news.warc.gz:1' },
      { place: 'news.warc.gz:2', reason: 'the file is cut off here: fetch it again' },
    ])
  })

  it('tells a plain file that is cut off in a header or in a block', async () => {
    const whole = Buffer.concat([GOOD, GOOD])
    for (const length of [GOOD.length + 20, GOOD.length + 300]) {
      const { found } = await read(whole.subarray(0, length))
      expect(found[1]).toEqual({ place: 'news.warc.gz:2', reason: 'the file is cut off here: fetch it again' })
    }
  })

  it('tells damaged data, a wrong checksum, and what is no WARC at all', async () => {
    const one = compressRecords([GOOD])
    const changed = Buffer.from(one)
    changed[200] = (changed[200] ?? 0) ^ 0xff
    const reasons = async (bytes: Uint8Array) =>
      (await read(bytes)).found.map((failure) => 'reason' in failure && failure.reason)
    expect(await reasons(changed)).toEqual([
      expect.stringMatching(/(damaged|checksum is wrong|cut off) here: fetch it again/),
    ])
    const wrong = Buffer.from(one)
    wrong[wrong.length - 8] = (wrong[wrong.length - 8] ?? 0) ^ 1
    expect(await reasons(wrong)).toEqual(['its checksum is wrong here: fetch it again'])
    expect(await reasons(Buffer.concat([one, Buffer.from('rubbish, rubbish')]))).toEqual([
      false,
      'something that is not gzip stands here: fetch it again',
    ])
    expect(await reasons(Buffer.from('WARC/1.0\r\nno length\r\n\r\n'))).toEqual([
      'no WARC record begins here: fetch it again',
    ])
    expect(await reasons(Buffer.alloc(200_000, 'a'))).toEqual(['no WARC record begins here: fetch it again'])
  })

  it('takes the reading up behind any article, by its place in the file', async () => {
    const records = [INFO, GOOD, REQUEST, GOOD, GOOD]
    for (const bytes of [Buffer.concat(records), compressRecords(records)]) {
      const { found } = await read(bytes)
      for (const [index, one] of found.entries()) {
        const done = one.position ?? null
        expect(done?.offset).not.toBeNull()
        const rest = await read(bytes.subarray(done?.offset ?? 0), { done })
        expect(rest.found).toEqual(found.slice(index + 1))
      }
    }
  })

  it('takes it up by counting where records share a gzip member', async () => {
    const bytes = gzipSync(Buffer.concat([GOOD, GOOD, GOOD]))
    const { found } = await read(bytes)
    expect(found.map(({ position }) => position?.offset ?? null)).toEqual([null, null, bytes.length])
    expect((await read(bytes, { done: found[0]?.position ?? null })).found).toEqual(found.slice(1))
  })
})
