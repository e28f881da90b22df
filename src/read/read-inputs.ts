import type { ReadArticle, ReadFailure, ReadPosition } from '../model/article.ts'
import { describeError } from './describe-error.ts'
import { detectBinary } from './detect-binary.ts'
import { formatByContent } from './detect-format.ts'
import { detectUtf16 } from './detect-utf16.ts'
import { findInputs, type Input } from './find-inputs.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { type PeekedBytes, peekBytes } from './peek-bytes.ts'
import { readHtml } from './read-html.ts'
import { readJsonl } from './read-jsonl.ts'
import type { ReadOptions } from './read-options.ts'
import { readText } from './read-text.ts'

/** Bytes that are looked at to tell what an input is. */
const HEAD = 8192

/**
 * Reads all articles of the inputs, in the order given: each is a file, a folder, a glob, or `-` for standard input.
 * What cannot be read is a failure in its place, and the rest goes on. One article is held at a time; files and workers are
 * closed at the end, and also when the caller leaves early.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadArticle | ReadFailure> {
  const pages = createPageReader()
  try {
    for (const argument of inputs) {
      for await (const input of findInputs(argument, options)) {
        if ('reason' in input) yield input
        else yield* readInput(input, { options, pages })
      }
    }
  } finally {
    await pages.close()
  }
}

interface Reading {
  readonly options: ReadOptions
  readonly pages: PageReader
}

async function* readInput(input: Input, reading: Reading): AsyncGenerator<ReadArticle | ReadFailure> {
  try {
    yield* readOpened(input, reading)
  } catch (error) {
    yield { place: input.place, reason: describeError(error) }
  }
}

async function* readOpened(input: Input, reading: Reading): AsyncGenerator<ReadArticle | ReadFailure> {
  const done = input.size === null ? null : ((await reading.options.resume?.(input.place)) ?? null)
  if (done === 'done') return
  const peeked = await peekBytes(input.open(), HEAD)
  try {
    const reason = problemOf(peeked.head)
    if (reason === null) yield* readPeeked(peeked, { ...input, done }, reading)
    else yield { place: input.place, reason }
  } finally {
    await peeked.close()
  }
}

async function* readPeeked(
  { head, all }: PeekedBytes,
  { place, format, size, done }: Input & { readonly done: ReadPosition | null },
  { options: overrides, pages }: Reading,
): AsyncGenerator<ReadArticle | ReadFailure> {
  switch (format ?? formatByContent(head)) {
    case 'text':
      return yield await readText(all, { place, overrides })
    case 'html':
      return yield await readHtml(all, { place, size, overrides, pages })
    case 'jsonl':
      return yield* readJsonl(all, { place, overrides, done: done?.count ?? 0 })
  }
}

/** Why an input holds no text at all, as its first bytes tell; null where it may. */
function problemOf(head: Uint8Array): string | null {
  if (head.length === 0) return 'is empty: there is nothing to read'
  if (detectUtf16(head) !== null) return null
  const binary = detectBinary(head)
  return binary === null ? null : `is ${binary}, not text: save it as text, HTML or JSONL first`
}
