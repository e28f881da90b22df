import type { Span } from '../../model/span.ts'
import { splitsPair } from '../characters.ts'

/** The tagger's time grows with the square of what it gets at once: so much at most, in code units. */
const LONGEST_PART = 600
/** And so much at most without a space. */
const LONGEST_RUN = 160

/** Cuts a sentence of prepared text into parts that the tagger reads fast: nearly always into one. Parts do not overlap. */
export function* cutForTagger(prepared: string, { start, end }: Span): Generator<Span> {
  let from = start
  let lastSpace = start
  for (let at = start; at < end; at++) {
    if (prepared.charAt(at) === ' ') lastSpace = at
    const isRunTooLong = at - Math.max(lastSpace, from) >= LONGEST_RUN
    if (at - from < LONGEST_PART && !isRunTooLong) continue
    const cut = isRunTooLong || lastSpace <= from ? wholeCharacter(prepared, at) : lastSpace
    yield { start: from, end: cut }
    from = cut
  }
  if (from < end) yield { start: from, end }
}

const wholeCharacter = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at)
