import { z } from 'zod'
import type { Article } from '../model/article.ts'
import { isIsoDate, isLanguageTag } from './check-metadata.ts'

const words = z.string().nullable().exactOptional()

/** One article as JSON. Fields that it does not name are ignored. */
const articleSchema = z.object({
  text: z.string().refine((text) => /\S/u.test(text), 'is empty: an article needs text'),
  id: z.string().min(1, 'is empty: leave it out where there is none').nullable().exactOptional(),
  url: words,
  title: words,
  published: z
    .string()
    .refine(isIsoDate, 'is not an ISO 8601 date: write 2031-05-14 or 2031-05-14T09:30:00Z')
    .nullable()
    .exactOptional(),
  outlet: words,
  lang: z.string().refine(isLanguageTag, 'is not a BCP 47 language tag: write en or en-GB').nullable().exactOptional(),
  authors: z.array(z.string()).nullable().exactOptional(),
})

/** An article that was written as JSON, or what is wrong with it in words, quoting the bad value. */
export type ParsedArticle = { readonly article: Article } | { readonly problem: string }

/**
 * Reads one line of JSONL. `ended` tells whether a line feed stood behind it, for lines that were cut off.
 */
export function parseArticleLine(line: string, ended: boolean): ParsedArticle {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {
      problem: ended
        ? 'this line is not JSON: write one whole article on each line'
        : 'this last line is cut off or not JSON: write the file again',
    }
  }
  return checkArticle(value, 'this line')
}

/** Takes a value for an article where it is one; `what` names the value in messages. */
export function checkArticle(value: unknown, what: string): ParsedArticle {
  const { success, data, error } = articleSchema.safeParse(value)
  if (!success) return { problem: problemOf(error, value, what) }
  const { authors, ...article } = data
  return { article: authors == null ? article : { ...article, authors } }
}

function problemOf(error: z.ZodError, value: unknown, what: string): string {
  const issue = error.issues[0]
  if (issue === undefined || issue.path.length === 0)
    return `${what} is ${kindOf(value)}: write an object {"text": "…"}`
  const found = issue.path.reduce<unknown>(memberOf, value)
  const name = `"${issue.path.join('.')}"`
  if (found === undefined) return `${name} is missing: an article needs text`
  if (issue.code === 'invalid_type')
    return `${name} must be ${withArticle(issue.expected)}, not ${kindOf(found)} (${quote(found)})`
  return `${name} ${issue.message}${found === '' ? '' : ` (${quote(found)})`}`
}

const memberOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const withArticle = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return withArticle(Array.isArray(value) ? 'array' : typeof value)
}

/** A value short enough for a message on one line. */
function quote(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length <= 60 ? json : `${json.slice(0, 59)}…`
}
