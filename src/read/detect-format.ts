import { decodeText } from './decode-text.ts'
import { rootNameOf } from './parse/root-name.ts'
import type { InputFormat } from './read-options.ts'
import { startsWarc } from './warc/starts-warc.ts'

/** Endings of names that are read, in lower case. */
const FORMAT_BY_ENDING: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.xml', 'xml'],
  ['.rss', 'xml'],
  ['.atom', 'xml'],
  ['.rdf', 'xml'],
  ['.nitf', 'xml'],
  ['.warc', 'warc'],
  ['.warc.gz', 'warc'],
])

/** The endings that are read, for messages. */
export const KNOWN_ENDINGS = [...FORMAT_BY_ENDING.keys()].join(' ')

/** Format that the name of a file tells; null where its ending is none of the known ones. */
export function formatByName(path: string): InputFormat | null {
  const ending = /(?:\.warc)?\.[^./\\]+$/i.exec(path)?.[0] ?? ''
  return FORMAT_BY_ENDING.get(ending.toLowerCase()) ?? null
}

const HTML_START = /^<(?:!doctype\s+html|!--|(?:html|head|body|title|meta|script|link|article|div)\b)/i
const XML_START = /^<(?:\?xml|(?:rss|feed|rdf|nitf|newsitem|newsmessage|packageitem|opml)\b|rdf:|!doctype\s+nitf)/i
const JSON_START = /^\{\s*(?:"|$)/
/** An array of objects, an object that is set over several lines, a JSON Feed, or what ninjs calls the body of a news item. */
const JSON_DOCUMENT =
  /^\[\s*\{|^\{[ \t]*\r?\n|^\{[^\n]*"(?:version"\s*:\s*"https?:\/\/jsonfeed\.org\/|(?:body_text|body_xhtml|bodies)"\s*:)/

/** Format that the first bytes of an input tell; plain text where they tell nothing else. */
export function formatByContent(head: Uint8Array): InputFormat {
  if (startsWarc(head)) return 'warc'
  const start = decodeText(head).text.trimStart()
  if (JSON_DOCUMENT.test(start)) return 'json'
  if (JSON_START.test(start)) return 'jsonl'
  if (XML_START.test(start)) return rootNameOf(start) === 'html' ? 'html' : 'xml'
  return HTML_START.test(start) ? 'html' : 'text'
}
