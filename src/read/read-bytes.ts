import type { ReadArticle, ReadFailure, ReadPosition } from '../model/article.ts'
import { decodeText } from './decode-text.ts'
import { detectBinary } from './detect-binary.ts'
import { formatByContent } from './detect-format.ts'
import { detectUtf16 } from './detect-utf16.ts'
import { rootNameOf } from './parse/root-name.ts'
import type { PeekedBytes } from './peek-bytes.ts'
import { readDocument } from './read-document.ts'
import { readHtml } from './read-html.ts'
import { readJsonl } from './read-jsonl.ts'
import { readLinked } from './read-linked.ts'
import type { InputFormat } from './read-options.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { readWarc } from './warc/read-warc.ts'

/** Bytes that are looked at to tell what an input is. */
export const HEAD = 8192

/** What is known of the bytes of an input. */
export interface BytesOrigin {
  /** Name of the file or address, in messages. */
  readonly place: string
  /** null: the first bytes decide. */
  readonly format: InputFormat | null
  /** In bytes; null where it is not known before the end. */
  readonly size: number | null
  /** Where an earlier run stopped; null for the start. */
  readonly done: ReadPosition | null
  /** Where they were fetched from; null for files. */
  readonly address: string | null
  /** Encoding that the server named; null where it named none. */
  readonly charset: string | null
}

/** The articles of one file, or of what came from one address. */
export async function* readBytes(
  { head, all }: PeekedBytes,
  { place, format: known, size, done, address, charset }: BytesOrigin,
  reading: Reading,
): AsyncGenerator<ReadArticle | ReadFailure> {
  // An earlier run has come to the very end.
  if (head.length === 0 && done !== null) return
  const { options, parser } = reading
  const format = decideFormat(known, head)
  const reason = problemOf(head, format)
  if (reason !== null) return yield { place, reason }
  const common = { place, overrides: options, parser, onSkipped: options.onSkipped }
  switch (format) {
    case 'text':
      return yield await readText(all, common)
    case 'html':
      return yield await readHtml(all, { ...common, size, address, charset })
    case 'jsonl':
      return yield* readJsonl(all, { ...common, done: done?.count ?? 0 })
    case 'json':
    case 'xml':
      return yield* readDocument(all, {
        ...common,
        kind: format,
        address,
        charset,
        done: done?.count ?? 0,
        readLinked: options.fetchItems === true ? (item) => readLinked(item, reading) : null,
      })
    case 'warc':
      return yield* readWarc(all, {
        ...common,
        done,
        languages: options.languages === undefined ? ['en'] : options.languages,
      })
  }
}

/** A page in XHTML may have a name that ends in `.xml`. */
function decideFormat(known: InputFormat | null, head: Uint8Array): InputFormat {
  const format = known ?? formatByContent(head)
  return format === 'xml' && rootNameOf(decodeText(head).text) === 'html' ? 'html' : format
}

/** Why an input holds no text at all, as its first bytes tell; null where it may. */
function problemOf(head: Uint8Array, format: InputFormat): string | null {
  if (head.length === 0) return 'is empty: there is nothing to read'
  if (format === 'warc' || detectUtf16(head) !== null) return null
  const binary = detectBinary(head)
  return binary === null ? null : `is ${binary}, not text: save it as text, HTML or JSONL first`
}
