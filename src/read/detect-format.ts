import { decodeText } from './decode-text.ts'
import type { InputFormat } from './read-options.ts'

/** Endings of names that are read, in lower case. */
const FORMAT_BY_ENDING: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
])

/** The endings that are read, for messages. */
export const KNOWN_ENDINGS = [...FORMAT_BY_ENDING.keys()].join(' ')

/** Format that the name of a file tells; null where its ending is none of the known ones. */
export function formatByName(path: string): InputFormat | null {
  const ending = /\.[^./\\]+$/.exec(path)?.[0] ?? ''
  return FORMAT_BY_ENDING.get(ending.toLowerCase()) ?? null
}

const HTML_START = /^<(?:!doctype\s+html|\?xml|!--|(?:html|head|body|title|meta|script|link|article|div)\b)/i
const JSON_START = /^\{\s*(?:"|$)/

/** Format that the first bytes of an input tell; plain text where they tell nothing else. */
export function formatByContent(head: Uint8Array): InputFormat {
  const start = decodeText(head).text.trimStart()
  if (JSON_START.test(start)) return 'jsonl'
  return HTML_START.test(start) ? 'html' : 'text'
}
