import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { compressRecords, writeRecord, writeResponse } from '../../../test/warc/write-record.ts'
import { createParser } from '../parser-thread.ts'
import { streamOf } from '../stream-of.ts'
import { readWarc } from './read-warc.ts'

const parser = createParser()

afterAll(() => parser.close())

const sentence = (word: string) =>
  `The ${word} of Oster and Kestria met in Halden on Monday, and their talks on the lock go on. `
const records = ['ministers', 'envoys', 'pilots'].map((word) =>
  writeResponse({ body: `<html><body><article><p>${sentence(word).repeat(5)}</p></article></body></html>` }),
)
const whole = [writeRecord('warcinfo', Buffer.from('x')), ...records]

async function textsOf(bytes: Uint8Array): Promise<{ texts: string[]; failures: number }> {
  const texts: string[] = []
  let failures = 0
  const options = { place: 'a.warc', overrides: {}, parser, languages: null, done: null, onSkipped: undefined }
  for await (const one of readWarc(streamOf(bytes), options)) {
    if ('reason' in one) failures++
    else texts.push(one.article.text)
  }
  return { texts, failures }
}

describe('readWarc, given a damaged archive', () => {
  it('never throws, and gives from a compressed one only what was in it, in its order, or a failure', async () => {
    const bytes = compressRecords(whole)
    const { texts: all } = await textsOf(bytes)
    expect(all).toHaveLength(3)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, flip, cut) => {
          const changed = Buffer.from(cut ? bytes.subarray(0, at) : bytes)
          if (!cut) changed[at] = (changed[at] ?? 0) ^ flip
          const { texts, failures } = await textsOf(changed)
          expect(texts).toEqual(all.slice(0, texts.length))
          expect(failures).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60, seed: 31 },
    )
  })

  it('never throws on a plain one', async () => {
    const bytes = Buffer.concat(whole)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 6 }), async (at, put) => {
        const changed = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + 3)])
        expect((await textsOf(changed)).texts.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 60, seed: 31 },
    )
  })
})
