import { SPEECH_VERBS } from '../../language/en/speech-verbs.ts'
import type { Span } from '../../model/span.ts'
import { isSpace } from '../characters.ts'
import { hasSpeech } from './find-attribution.ts'
import { firstEndingAfter } from './first-ending-after.ts'

/** A word and the comma or colon after it that can introduce a quotation. */
const INTRODUCTION = /(\p{L}+)[,:]\s+/gu

/**
 * Where a quotation that is closed but never opened most plausibly begins: after "said," in its sentence, else at the start of the
 * sentence, and of the sentences before it for as long as nobody speaks in them. `sentences` are those of the block.
 */
export function placeMissingOpen(text: string, place: Span, sentences: readonly Span[]): number {
  let index = firstEndingAfter(sentences, place.end - 1)
  const sentence = sentences[index]
  if (sentence === undefined || sentence.end <= place.start) return skipSpace(text, place.start, place.end)
  const from = Math.max(sentence.start, place.start)
  const introduced = endOfIntroduction(text.slice(from, place.end))
  if (introduced > 0) return from + introduced
  if (from > sentence.start) return skipSpace(text, from, place.end)
  for (let before = sentences[index - 1]; before !== undefined; before = sentences[index - 1]) {
    if (before.start < place.start || hasSpeech(text.slice(before.start, before.end))) break
    index--
  }
  return sentences[index]?.start ?? from
}

function endOfIntroduction(words: string): number {
  let end = 0
  for (const match of words.matchAll(INTRODUCTION)) {
    if (SPEECH_VERBS.has(match[1] ?? '') && match.index + match[0].length < words.length)
      end = match.index + match[0].length
  }
  return end
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(text.charAt(at))) at++
  return at
}
