import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { isSpace, splitsPair } from '../characters.ts'
import { endsSentence } from './ends-sentence.ts'
import { findStops } from './find-stops.ts'

/** A sentence before its tokens are known. */
export interface BareSentence extends Span {
  /** Index into the blocks. */
  readonly block: number
}

/** What runs on for longer, in code units, is cut at a white space: no sentence of news is so long, and rules read whole sentences. */
const LONGEST_SENTENCE = 2000
const BULLET = /^(?:[-–—*•·▪◦‣●○■□]\s+)/

/** The sentences of all blocks, in text order; none crosses a block. White space and bullets lie between them. */
export function splitSentences(text: string, blocks: readonly Block[]): BareSentence[] {
  const sentences: BareSentence[] = []
  blocks.forEach((block, index) => {
    for (const { start, end } of splitBlock(text, block)) {
      for (const part of cutLong(text, start, end)) sentences.push({ ...part, block: index })
    }
  })
  return sentences
}

function* splitBlock(text: string, block: Block): Generator<Span> {
  const bullet = BULLET.exec(text.slice(block.start, block.start + 8))
  let start = block.start + (bullet?.[0].length ?? 0)
  if (start >= block.end) start = block.start
  for (const stop of findStops(text, start, block.end)) {
    if (stop.end > start && endsSentence({ text, start, end: block.end }, stop)) {
      yield { start, end: stop.end }
      start = stop.next
    }
  }
  if (start < block.end) yield { start, end: block.end }
}

function* cutLong(text: string, start: number, end: number): Generator<Span> {
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const cut = safeCut(text, from, from + LONGEST_SENTENCE)
    yield { start: from, end: trimEnd(text, from, cut) }
    from = cut
    while (from < end && isSpace(text.charAt(from))) from++
  }
  if (from < end) yield { start: from, end }
}

/** The last white space before `limit`, or `limit` itself where half the stretch has none; never inside a surrogate pair. */
function safeCut(text: string, from: number, limit: number): number {
  for (let at = limit; at > from + LONGEST_SENTENCE / 2; at--) if (isSpace(text.charAt(at))) return at
  return splitsPair(text, limit) ? limit - 1 : limit
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && isSpace(text.charAt(end - 1))) end--
  return end
}
