import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import { extract } from '../extract.ts'
import { parseArticleLine } from '../read/parse-article-line.ts'
import { articlesJsonl } from './articles-jsonl.ts'
import { jsonl } from './jsonl.ts'

const SETTINGS = { seed: 20261124, numRuns: 200 }

/** Lines as the most eager of readers split them. */
const linesOf = (file: string): string[] => file.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).slice(0, -1)

/** The same value with the properties of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)] as const)
      .reverse(),
  )
}

describe('jsonl', () => {
  it('gives records back deeply equal, one on each line', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 3 }), async (articles) => {
        const lines = linesOf(await collectText(jsonl.write(articles)))
        expect(lines.map((line) => JSON.parse(line))).toEqual(articles.map(({ record }) => record))
      }),
      SETTINGS,
    ))

  it('gives the same bytes whatever the order in which a store keeps properties', async () => {
    const { record, text } = aRecord()
    const shuffled: typeof record = JSON.parse(JSON.stringify(reversed(record)))
    expect(Object.keys(shuffled)[0]).toBe('corrections')
    expect(await collectText(jsonl.write([{ record: shuffled, text }]))).toBe(
      await collectText(jsonl.write([{ record, text }])),
    )
  })

  it('writes what extraction makes without a change', async () => {
    const text = '“The locks will open,” Ana Veld said.'
    const record = extract({ text })
    expect(await collectText(jsonl.write([{ record, text }]))).toBe(`${JSON.stringify(record)}\n`)
  })
})

describe('articles', () => {
  it('are read again as articles with the same text, id and data', () =>
    fc.assert(
      fc.asyncProperty(generatedArticle, async ({ record, text }) => {
        fc.pre(/\S/u.test(text))
        const [line = ''] = linesOf(await collectText(articlesJsonl.write([{ record, text }])))
        const { url, title, published, outlet, lang } = record.article
        expect(parseArticleLine(line, true)).toEqual({
          article: { id: record.id, url, title, published, outlet, lang, text },
        })
      }),
      SETTINGS,
    ))
})
