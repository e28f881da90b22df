import type { Span } from '../src/index.ts'

const WHEN = '(?:(?:on|late|early) )*(?:today|yesterday|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const WHERE = '(?:here|(?:in|by|at) [^,]+)'
const TAIL = new RegExp(`^(?: (?:${WHEN}|${WHERE}))*[.}"]*$`, 'i')
const CUE =
  /^(?<source>[^,]+?) (?<cue>(?:has |have )?(?:said|says|announced|reported|reports|told \p{Lu}[\p{L}.]+))(?<tail>\b.*)$/su
const CONJUNCTION = /^(?:and|but|or|while|as|which|who|that|if|because)\b/i

export interface Trailing {
  /** All that stands before the comma: what the content must be. */
  readonly content: Span
  readonly source: Span
  readonly cue: Span
}

/**
 * The attribution that ends a sentence as wires write it, `…, X said Thursday.`; null where there is none. Told by form
 * alone: after the last comma come a source without a comma, a verb of saying and nothing but a time or a place.
 */
export function findTrailing(sentence: string): Trailing | null {
  const comma = sentence.lastIndexOf(',')
  const after = sentence.slice(comma + 1)
  const from = comma + 1 + (after.length - after.trimStart().length)
  const { source, cue, tail } = CUE.exec(sentence.slice(from))?.groups ?? {}
  if (comma < 1 || source === undefined || cue === undefined || tail === undefined) return null
  if (CONJUNCTION.test(source) || !TAIL.test(tail)) return null
  const cueStart = from + source.length + 1
  return {
    content: { start: 0, end: comma },
    source: { start: from, end: from + source.length },
    cue: { start: cueStart, end: cueStart + cue.length },
  }
}
