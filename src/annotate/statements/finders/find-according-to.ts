import type { FoundStatement } from '../found-statement.ts'
import type { Chunk, SentenceChunks } from '../syntax/chunk.ts'
import { endOfNounPhrase, type TokenRange } from '../syntax/noun-phrase.ts'
import { type TextView, withWholeQuotation } from '../text-view.ts'

/** "According to X, …", "…, according to X", "which …, according to X, …". */
export function findAccordingTo(view: TextView): FoundStatement[] {
  return view.sentences.flatMap((sentence) => {
    const found: FoundStatement[] = []
    for (let at = 0; at < sentence.chunks.length; at++) {
      const statement = accordingAt(view, sentence, at)
      if (statement) found.push(statement)
    }
    return found
  })
}

function accordingAt(view: TextView, sentence: SentenceChunks, at: number): FoundStatement | null {
  const { tokens } = view.document
  const { chunks } = sentence
  const cueFirst = chunks[at]!.first
  if (
    tokens[cueFirst]!.lower !== 'according' ||
    tokens[cueFirst + 1]?.lower !== 'to' ||
    view.quotationOf[cueFirst]! >= 0
  )
    return null
  const next = chunks.findIndex((chunk) => chunk.first >= cueFirst + 2)
  if (chunks[next]?.kind !== 'noun-phrase') return null
  const leads = at === 0 || (at === 1 && chunks[0]!.kind === 'conjunction')
  const stop = leads ? endOfLeadingSource(sentence, next) : endOfNounPhrase(tokens, sentence, next)
  const source = { first: chunks[next]!.first, end: chunks[stop - 1]!.end }
  const content = leads ? contentAfter(view, chunks, stop) : contentBefore(sentence, at, stop)
  return content && { finder: 'according-to', content, cue: { first: cueFirst, end: cueFirst + 2 }, source }
}

/** Up to the first comma, colon or quotation. */
function endOfLeadingSource({ chunks }: SentenceChunks, first: number): number {
  let stop = first + 1
  while (stop < chunks.length && !isBoundary(chunks[stop]!)) stop++
  return stop
}

const isBoundary = ({ kind }: Chunk): boolean =>
  kind === 'comma' ||
  kind === 'colon' ||
  kind === 'stop' ||
  kind === 'quotation-mark' ||
  kind === 'semicolon' ||
  kind === 'dash'

function contentAfter(view: TextView, chunks: readonly Chunk[], stop: number): TokenRange[] | null {
  let first = stop
  while (chunks[first]?.kind === 'comma' || chunks[first]?.kind === 'colon' || chunks[first]?.kind === 'dash') first++
  if (first >= chunks.length || chunks[first]!.kind === 'stop') return null
  return [withWholeQuotation(view, { first: chunks[first]!.first, end: chunks.at(-1)!.end })]
}

/** From the start of the clause that the phrase closes: of the relative clause where it stands in one, else of the sentence. */
function contentBefore({ chunks }: SentenceChunks, at: number, stop: number): TokenRange[] | null {
  const interrupts = chunks[stop]?.kind === 'comma' && stop + 1 < chunks.length
  let first = at - 1
  while (first > 0 && chunks[first - 1]!.kind !== 'semicolon' && !(interrupts && isRelativeStart(chunks, first)))
    first--
  if (chunks[first]?.kind === 'conjunction') first++
  if (first >= at || chunks[first]!.kind === 'comma') return null
  return [{ first: chunks[first]!.first, end: chunks[at - 1]!.end }]
}

const isRelativeStart = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]!.kind === 'relative' && chunks[at - 1]?.kind === 'comma'
