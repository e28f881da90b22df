import type { Span } from '../../model/span.ts'
import { isSpace } from '../characters.ts'
import { findAttribution, hasSpeech } from './find-attribution.ts'
import { firstEndingAfter } from './first-ending-after.ts'

/**
 * Where a quotation that is opened but never closed most plausibly ends: before ", he said", else before the sentence in which
 * somebody speaks, else with its last sentence where it began as a sentence of its own, and with its first where it is part of one.
 */
export function placeMissingClose(text: string, place: Span, sentences: readonly Span[]): number {
  const first = firstEndingAfter(sentences, place.start)
  let end = place.end
  for (let index = first; index < sentences.length; index++) {
    const sentence = sentences[index]
    if (sentence === undefined || sentence.start >= place.end) break
    const from = Math.max(sentence.start, place.start)
    const to = Math.min(sentence.end, place.end)
    const words = text.slice(from, to)
    const attribution = findAttribution(words)
    if (attribution !== null) return from + attribution.start
    if (index > first && hasSpeech(words)) break
    end = to
    if (!standsAlone(text, place.start)) break
  }
  return trimEnd(text, place.start, end)
}

/** Whether the last sentence of the stretch ends in ", he said": then its quotation is over, and does not run on. */
export function endsInAttribution(text: string, place: Span, sentences: readonly Span[]): boolean {
  const last = sentences.at(-1)
  if (last === undefined) return false
  return findAttribution(text.slice(Math.max(last.start, place.start), place.end))?.isLast === true
}

/** Whether a quotation opens with its sentence or after a comma or colon, rather than in the run of one. */
function standsAlone(text: string, inner: number): boolean {
  const before = text.slice(Math.max(0, inner - 4), inner).replace(/["“„«'‘`]+$/, '')
  return before.trim() === '' || /[.!?,:][\s"”’]*$/.test(before) || /[\n\r]\s*$/.test(before)
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return end
}
