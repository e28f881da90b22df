import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, validateRecord } from '../../src/index.ts'
import { newsText } from './news-text.ts'

const SETTINGS = { seed: 20261124, numRuns: 200 }
const MILLION = 1_000_000

const hostile: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['a megabyte of straight quotes', '"'.repeat(MILLION)],
  ['a hundred thousand mixed quotes', '“"”\'«»'.repeat(16_000)],
  ['lone surrogates', '\ud800 "\udc00" said \ud83d'.repeat(1000)],
  ['right-to-left marks', '\u202e"Yes,"\u200f he said.\u202c '.repeat(1000)],
  ['nested parentheses', '('.repeat(10_000) + ')'.repeat(10_000)],
  ['NUL bytes', '"A\0b," he said.\0'.repeat(1000)],
  ['a megabyte without a space', 'x'.repeat(MILLION)],
  ['a megabyte of line ends', '\n'.repeat(MILLION)],
  ['piled accents', `"Z${'\u0301'.repeat(5000)}algo," he said.`],
  ['joined emoji', '"👩‍👩‍👧‍👦," she said. '.repeat(1000)],
]

function expectLawful(text: string): void {
  const record = extract({ text })
  expect(validateRecord(record, text).problems).toEqual([])
  expect(JSON.parse(JSON.stringify(record))).toEqual(record)
}

describe('the laws of the record', () => {
  it('hold on generated news', () => fc.assert(fc.property(newsText, expectLawful), SETTINGS))

  it('hold on any string', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), expectLawful), SETTINGS))

  it.each(hostile)('hold on %s', (_, text) => expectLawful(text), 300_000)

  it('give the same bytes for the same article', () =>
    fc.assert(
      fc.property(newsText, (text) => {
        expect(JSON.stringify(extract({ text }))).toBe(JSON.stringify(extract({ text })))
      }),
      SETTINGS,
    ))

  it('give statements for generated news, so that they are put to the test', () => {
    const counts = fc.sample(newsText, SETTINGS).map((text) => extract({ text }).statements.length)
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(100)
  })
})
