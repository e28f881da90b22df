import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import { BODY_JOINERS } from '../../../language/en/name-words.ts'
import { ORGANISATION_NOUNS } from '../../../language/en/speaker-nouns.ts'
import { OFFICE_NOUNS } from '../../../language/en/titles.ts'
import { withoutStop } from '../../../language/en/without-stop.ts'
import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Token } from '../../../model/document.ts'

/** How many words in lower case may stand between a capitalised modifier and the noun for a body. */
const MAX_PLAIN = 3

/**
 * Token after the name of a body that starts at `first` and holds the run `[first, end)`: "Justice Department", "Ministry of
 * Foreign Affairs", "Kestrian foreign ministry". 0 where the words name none.
 */
export function endOfBody(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const head = headOfBody(tokens, first, end)
  if (head === end - 1) return endAfterJoiners(tokens, end, limit)
  if (head >= 0) return 0
  return endOfPlainHead(tokens, first, end, limit)
}

/** The noun for a body that ends the run; -1 where the run holds none. */
function headOfBody(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (isBodyNoun(tokens[at]!.lower)) return at
  return -1
}

/** True of a noun for a body: "ministry", "Corp.". */
export const isBodyNoun = (lower: string): boolean => ORGANISATION_NOUNS.has(withoutStop(lower))

/** Takes in "of Foreign Affairs", "for Media and Public Affairs". */
function endAfterJoiners(tokens: readonly Token[], end: number, limit: number): number {
  let at = end
  while (at < limit) {
    let next = at
    while (next < limit && next < at + 3 && BODY_JOINERS.has(tokens[next]!.lower) && isJoiner(tokens[next]!, at > end))
      next++
    if (next === at || next >= limit || !opensWithCapital(tokens[next]!.text) || endsName(tokens[next]!)) return at
    while (next < limit && opensWithCapital(tokens[next]!.text)) next++
    at = next
  }
  return at
}

/** "on Thursday", "of His" belong to no name. */
const endsName = ({ pos, lower }: Token): boolean => pos === 'PRON' || TIME_NOUNS.has(lower)

/** "and" and "the" join only within what an "of" or "for" has opened. */
const isJoiner = ({ lower }: Token, opened: boolean): boolean =>
  lower === 'of' || lower === 'for' || lower === 'on' || lower === 'the' || (opened && lower === 'and')

/** "Kestrian foreign ministry", "Trump campaign": words in lower case after the run, up to the last noun for a body. */
function endOfPlainHead(tokens: readonly Token[], first: number, end: number, limit: number): number {
  let found = 0
  for (let at = end; at < limit && at < end + MAX_PLAIN; at++) {
    const { text, pos, lower } = tokens[at]!
    if (opensWithCapital(text) || (pos !== 'NOUN' && pos !== 'ADJ') || OFFICE_NOUNS.has(lower)) break
    if (isBodyNoun(lower)) found = at + 1
  }
  return found > first ? found : 0
}
