import type { Document, Quotation, Sentence } from '../../model/document.ts'
import type { SentenceChunks } from './syntax/chunk.ts'
import { chunkSentence } from './syntax/chunk-sentence.ts'
import type { TokenRange } from './syntax/noun-phrase.ts'

/** A quotation that stands in no other, in tokens, marks included. */
export interface QuotationRange extends TokenRange {
  readonly quotation: Quotation
  /** Index into `Document.blocks`. */
  readonly block: number
}

/** Where a chunk stands. */
export interface ChunkPlace {
  /** Index into `TextView.sentences`. */
  readonly sentence: number
  /** Index into the chunks of that sentence. */
  readonly chunk: number
}

/** What the rules look at: a document with its sentences chunked and its outermost quotations in tokens. Built once. */
export interface TextView {
  readonly document: Document
  readonly sentences: readonly SentenceChunks[]
  readonly quotations: readonly QuotationRange[]
  /** For each token the index into `quotations` of the one that holds it; -1 outside. */
  readonly quotationOf: Int32Array
  /** For each token the index into `sentences`. */
  readonly sentenceOf: Int32Array
  /** For each token the index of its chunk in its sentence. */
  readonly chunkOf: Int32Array
}

/** Tokens after which a sentence is cut: no real one is longer, and the rules look around in a sentence. */
const MAX_SENTENCE = 600

export function viewText(document: Document): TextView {
  const count = document.tokens.length
  const sentenceOf = new Int32Array(count)
  const chunkOf = new Int32Array(count)
  const sentences = document.sentences.flatMap(cutSentence).map((part, index) => {
    sentenceOf.fill(index, part.firstToken, part.endToken)
    const chunked = chunkSentence(document.tokens, part)
    chunked.chunks.forEach((chunk, at) => {
      chunkOf.fill(at, chunk.first, chunk.end)
    })
    return chunked
  })
  const quotations = rangesOfQuotations(document, sentences, sentenceOf)
  const quotationOf = new Int32Array(count).fill(-1)
  quotations.forEach(({ first, end }, index) => {
    quotationOf.fill(index, first, end)
  })
  return { document, sentences, quotations, quotationOf, sentenceOf, chunkOf }
}

function cutSentence({ block, firstToken, endToken }: Sentence): Omit<SentenceChunks, 'chunks'>[] {
  const parts: Omit<SentenceChunks, 'chunks'>[] = []
  for (let first = firstToken; first < endToken; first += MAX_SENTENCE) {
    parts.push({ block, firstToken: first, endToken: Math.min(endToken, first + MAX_SENTENCE) })
  }
  return parts
}

function rangesOfQuotations(
  document: Document,
  sentences: readonly SentenceChunks[],
  sentenceOf: Int32Array,
): QuotationRange[] {
  const { tokens } = document
  const ranges: QuotationRange[] = []
  let at = 0
  for (const quotation of document.quotations) {
    if (quotation.inside !== null) continue
    while (at < tokens.length && tokens[at]!.end <= quotation.start) at++
    const first = at
    while (at < tokens.length && tokens[at]!.start < quotation.end) at++
    if (at > first) ranges.push({ quotation, first, end: at, block: sentences[sentenceOf[first]!]!.block })
  }
  return ranges
}

export const placeOf = (view: TextView, token: number): ChunkPlace => ({
  sentence: view.sentenceOf[token]!,
  chunk: view.chunkOf[token]!,
})

export const blockOf = (view: TextView, token: number): number => view.sentences[view.sentenceOf[token]!]!.block

/** A content that ends inside a quotation runs to the end of it. */
export function withWholeQuotation({ quotationOf, quotations }: TextView, { first, end }: TokenRange): TokenRange {
  const last = quotationOf[end - 1]!
  return last < 0 || quotations[last]!.first < first
    ? { first, end }
    : { first, end: Math.max(end, quotations[last]!.end) }
}
