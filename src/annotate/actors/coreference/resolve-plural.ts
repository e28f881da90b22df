import type { Character } from '../cast/character.ts'
import type { Discourse } from './discourse.ts'
import { leader } from './resolve-person.ts'

/** How likely each kind is to be taken up by "they". */
const SHARES: Readonly<{ [type: string]: number }> = { group: 1, organisation: 0.4, alliance: 0.4, state: 0.3 }

const FLOOR = 0.9

/** Whom "they" stands for: the group, body or state of which most is being said. null where two are as likely or none is near. */
export const resolveThey = (discourse: Discourse, isQuoted: boolean): Character | null =>
  leader(
    discourse.rank(({ type, plural }) => (plural ? 1 : (SHARES[type] ?? 0)), isQuoted),
    FLOOR,
  )

/** What "it" stands for as a speaker: the body, state or document of which most is being said. */
export const resolveIt = (discourse: Discourse, isQuoted: boolean): Character | null =>
  leader(
    discourse.rank(
      ({ type, plural }) => (plural || type === 'person' || type === 'group' || type === 'office' ? 0 : 1),
      isQuoted,
    ),
    FLOOR,
  )

/** The two people of the last sentence, for "the two men" and "both"; null where there are not exactly two. */
export function resolvePair(discourse: Discourse): readonly [Character, Character] | null {
  const [first, second, third] = discourse.rank(({ type, unnamed }) => (type === 'person' && !unnamed ? 1 : 0))
  if (!first || !second || second.score < 1 || (third && third.score > second.score / 2)) return null
  return first.character.introduced <= second.character.introduced
    ? [first.character, second.character]
    : [second.character, first.character]
}
