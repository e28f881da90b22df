import { isNinjs, NINJS_TYPE, readNinjs } from '../agency/read-ninjs.ts'
import { readFeed } from '../feed/read-feed.ts'
import { checkArticle } from '../parse-article-line.ts'
import { type DocumentSource, type ParsedItem, type ParseResult, wholeItem } from './parsed-document.ts'

/** A document in JSON: a JSON Feed, one news item in ninjs, one article, or an array of those two. */
export function readJson(source: DocumentSource): ParseResult {
  const value = parse(source.text)
  if (value === undefined)
    return { problem: 'is not JSON, or cut off: write the file again, or name it .jsonl where each line is an article' }
  if (isFeed(value)) return readFeed(source)
  const several = Array.isArray(value)
  const items: ParsedItem[] = []
  for (const [at, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const item = itemOf(one, several ? `item ${at + 1}` : 'this file')
    if ('problem' in item) return item
    items.push(item)
  }
  const ninjs = items.length > 0 && (several ? value.every(isObjectInNinjs) : isObjectInNinjs(value))
  return { from: ninjs ? NINJS_TYPE : 'application/json', several, items }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isObjectInNinjs = (value: unknown): boolean => isObject(value) && isNinjs(value)

/** By its `version`, as JSON Feed 1.1 has it: an address of jsonfeed.org. */
const isFeed = (value: unknown): boolean =>
  isObject(value) && 'version' in value && /^https?:\/\/jsonfeed\.org\//.test(String(value.version))

function itemOf(value: unknown, what: string): ParsedItem | { readonly problem: string } {
  if (isObject(value) && isNinjs(value)) return readNinjs(value)
  const checked = checkArticle(value, what)
  return 'problem' in checked ? checked : wholeItem(checked.article)
}
