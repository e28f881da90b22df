import { z } from 'zod'
import type { Article } from '../../model/article.ts'
import { InputError } from '../../model/errors.ts'
import { type Record, recordSchema } from '../../model/record.ts'
import type { StoredEntry } from '../ledger.ts'
import type { ArticleRow, RecordRow } from '../tables.ts'

const words = z.string().nullable().optional()
const articleSchema = z.object({
  text: z.string(),
  id: z.string(),
  url: words,
  title: words,
  published: words,
  outlet: words,
  lang: words,
  authors: z.array(z.string()).exactOptional(),
})
const authorsSchema = z.array(z.string())

/** An article with its record as the tables hold them. @throws InputError where what they hold is damaged */
export function readEntry(row: ArticleRow & Pick<RecordRow, 'extracted' | 'corrected'>): StoredEntry {
  const extracted = readRecord(row.extracted, row.key)
  return {
    key: row.key,
    version: row.version,
    current: row.current === 1,
    article: articleOf(row),
    extracted,
    record: row.corrected === null ? extracted : readRecord(row.corrected, row.key),
    place: row.place,
    added: row.added,
  }
}

/** The text exactly as it came in. */
export const textOf = (row: Pick<ArticleRow, 'key' | 'text' | 'exact'>): string =>
  row.exact === null ? row.text : readJson(row.exact, articleSchema, row.key).text

function articleOf(row: ArticleRow): Article {
  if (row.exact !== null) return readJson(row.exact, articleSchema, row.key)
  const { text, id, url, title, published, outlet, lang, authors } = row
  const article = { text, id, url, title, published, outlet, lang }
  return authors === null ? article : { ...article, authors: readJson(authors, authorsSchema, row.key) }
}

/** @throws InputError where it is damaged */
export const readRecord = (json: string, key: number): Record => readJson(json, recordSchema, key)

function readJson<Value>(json: string, schema: z.ZodType<Value>, key: number): Value {
  try {
    return schema.parse(JSON.parse(json))
  } catch (error) {
    throw new InputError(`article ${key} of the ledger is damaged: run onrecord check, and go back to a backup`, {
      cause: error,
    })
  }
}
