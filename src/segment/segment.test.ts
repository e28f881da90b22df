import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../model/document.ts'
import { contains, crosses, type Span } from '../model/span.ts'
import { segment } from './segment.ts'

const splitsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))

function expectLawful(document: Document): void {
  const { text, blocks, sentences, tokens, quotations, messages } = document
  const spans: Span[] = [...blocks, ...sentences, ...tokens, ...quotations, ...messages]
  expect(spans.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([])
  expect(spans.filter(({ start, end }) => splitsPair(text, start) || splitsPair(text, end))).toEqual([])
  for (const list of [blocks, sentences, tokens]) {
    expect(list.filter((span, index) => index > 0 && span.start < (list[index - 1]?.end ?? 0))).toEqual([])
  }
  expect(tokens.filter((token) => text.slice(token.start, token.end) !== token.text)).toEqual([])
  let nextToken = 0
  for (const sentence of sentences) {
    expect(sentence.firstToken).toBe(nextToken)
    nextToken = sentence.endToken
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((token) => !contains(sentence, token))).toEqual([])
    const block = blocks[sentence.block]
    expect(block !== undefined && contains(block, sentence)).toBe(true)
  }
  expect(nextToken).toBe(tokens.length)
  expectNested(document)
}

function expectNested({ blocks, quotations }: Document): void {
  quotations.forEach((quotation, index) => {
    const next = quotations[index + 1]
    expect(next === undefined || (next.start >= quotation.start && !crosses(quotation, next))).toBe(true)
    expect(contains(quotation, quotation.inner) && quotation.inner.start <= quotation.inner.end).toBe(true)
    expect(blocks.some((block) => contains(block, quotation))).toBe(true)
    const outer = quotation.inside === null ? quotation : quotations[quotation.inside]
    expect(outer !== undefined && contains(outer, quotation)).toBe(true)
  })
}

const piece = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "''",
    '``',
    '«',
    '»',
    '„',
    '‹',
    '›',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '. ',
    ', ',
    '? ',
  ],
  ...[
    'he said',
    'Roe',
    'said Roe',
    'We',
    'the plan',
    'U.S.',
    '5',
    '6\'2"',
    '—',
    '(',
    ')',
    '\0',
    '\u202e',
    '\ufffd',
    '😀',
    '\ud800',
    'e\u0301',
    '\u00a0',
  ],
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('segment', () => {
  it('keeps every span lawful, and no quotation across another, on any soup of marks', () => {
    fc.assert(
      fc.property(soup, (text) => expectLawful(segment({ text }))),
      { seed: 20261124, numRuns: 1500 },
    )
  })

  it('keeps every span lawful on any string of code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectLawful(segment({ text }))),
      { seed: 20261124, numRuns: 500 },
    )
  })

  it('gives an empty document for an empty text and for white space', () => {
    for (const text of ['', ' \n\t\u00a0\r\n']) {
      expect(segment({ text })).toMatchObject({ blocks: [], sentences: [], tokens: [], quotations: [], messages: [] })
    }
  })

  it('segments a text in another language without error', () => {
    const text = '„Wir gehen“, sagte er. Danach schwieg er.\n\n「行きます」と彼は言った。'
    const document = segment({ text, lang: 'de' })
    expectLawful(document)
    expect(document.quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['„Wir gehen“'])
  })

  it('takes the title for the headline, though it ends in a full stop and is long', () => {
    const title =
      'After a week of talks in Port Alden, Varmia and Ostland agree on Tuesday to open the border to grain and coal.'
    const { blocks } = segment({ text: `${title}\nThe border opens.`, title })
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph'])
  })
})

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['quotation marks', '"'.repeat(100_000)],
  ['opening marks', '“'.repeat(100_000)],
  ['closing marks', '”'.repeat(100_000)],
  ['closing marks between exclamations', '!" '.repeat(30_000)],
  ['apostrophes', "'".repeat(100_000)],
  ['nested parentheses', '('.repeat(10_000) + ')'.repeat(10_000)],
  ['one word', 'a'.repeat(300_000)],
  ['full stops', '. '.repeat(50_000)],
  ['lone surrogates', '\ud800'.repeat(50_000)],
  ['NUL characters', '\0'.repeat(100_000)],
  ['marks of right-to-left writing', '\u202e\u200f'.repeat(50_000)],
  ['addresses', 'http://a.b/?'.repeat(10_000)],
  ['open quotations on lines of their own', '"a\n'.repeat(30_000)],
  ['spaces', ' '.repeat(300_000)],
]

describe('segment on hostile text', () => {
  it.each(HOSTILE)('survives nothing but %s', (_, text) => {
    const { tokens, messages } = segment({ text })
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true)
    expect(messages.length).toBeLessThanOrEqual(2 * 21)
  })
})
