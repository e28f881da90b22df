import { SUBORDINATORS } from '../../../language/en/function-words.ts'
import type { Document } from '../../../model/document.ts'
import type { Character, Gender } from '../cast/character.ts'
import type { FoundName } from '../names/found-name.ts'
import type { Discourse, Ranked } from './discourse.ts'

/** Below this score nobody is near enough to be meant. */
const FLOOR = 0.12

/** A rival with at least this share of the best score leaves open who is meant. */
const RIVAL = 0.85

/** Shares of the score of somebody whose gender is not known: with a title or heard as a speaker, and without either. */
const UNKNOWN_GENDER = { person: 0.4, name: 0.25 }

/** Share of somebody who is described, without a name, by a noun for either gender. */
const UNNAMED = 0.9

/** The same where the text is silent on the gender of the first: then nobody else may be near. */
const SILENT_RIVAL = 0.35

export interface PronounPlace {
  /** True within a quotation. */
  readonly isQuoted: boolean
  /** Token index of the pronoun. */
  readonly token: number
  readonly gender: 'female' | 'male'
  /** Who says the words around it: in one's own mouth "he" is somebody else. null outside quotations and where not known. */
  readonly saidBy: Character | null
}

/**
 * Whom "he" or "she" stands for: the person of that gender of whom most is being said, or who is named after the clause that the
 * pronoun stands in ("When he arrived, Mr Lund said"). null where nobody is near or two are as likely.
 */
export function resolvePerson(discourse: Discourse, place: PronounPlace, ahead: Character | null): Character | null {
  if (ahead && ahead !== place.saidBy && shareOf(ahead, place.gender) > 0) return settle(ahead, place.gender)
  const ranked = discourse.rank(
    (character) => (character === place.saidBy ? 0 : shareOf(character, place.gender)),
    place.isQuoted,
  )
  const isSilent = ranked[0]?.character.gender === null
  return settle(leader(ranked, FLOOR, isSilent ? SILENT_RIVAL : RIVAL), place.gender)
}

/** The first where no rival comes near; null where one does or the score is too low. */
export function leader([best, next]: readonly Ranked[], floor: number, rival = RIVAL): Character | null {
  if (!best || best.score < floor) return null
  return next && next.score >= rival * best.score ? null : best.character
}

function shareOf({ type, gender, titles, spoken, unnamed }: Character, wanted: Gender): number {
  if (type !== 'person' && type !== 'office') return 0
  if (gender !== null) return gender === wanted ? 1 : 0
  if (unnamed || type === 'office') return UNNAMED
  return titles.size > 0 || spoken ? UNKNOWN_GENDER.person : UNKNOWN_GENDER.name
}

/** The pronoun tells the gender of whom it stands for. */
function settle(character: Character | null, gender: Gender): Character | null {
  if (character) character.gender ??= gender
  return character
}

/** Words, besides subordinators, that open a clause or phrase before the main clause. */
const OPENERS =
  /^(?:when|after|before|as|while|in|at|during|despite|asked|speaking|upon|on|for|with|by|since|although|though)$/

/** How many tokens such a clause may have. */
const CLAUSE = 30

/**
 * Who is named right behind the opening clause of the sentence that the pronoun stands in: "When he arrived, Mr Lund said". null
 * where the pronoun stands in no such clause or a name stands before it.
 * @param names those of the sentence, in text order
 */
export function namedAhead(
  { tokens, sentences }: Document,
  { sentence, token }: { readonly sentence: number; readonly token: number },
  names: readonly FoundName[],
): Character | null {
  const { firstToken, endToken } = sentences[sentence]!
  const opener = tokens[firstToken]!.lower
  if (!OPENERS.test(opener) && !SUBORDINATORS.has(opener)) return null
  if (names.some(({ first, character }) => first < token && character.type === 'person')) return null
  const limit = Math.min(endToken, token + CLAUSE)
  const comma = commaAfter(tokens, token, limit)
  if (comma < 0) return null
  const next = names.find(({ first }) => first > comma)
  const isSubject = next && /^(?:VERB|AUX|ADV)$/.test(tokens[next.end]?.pos ?? '')
  return isSubject && next.first <= comma + 5 && next.character.type === 'person' ? next.character : null
}

function commaAfter(tokens: Document['tokens'], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (tokens[at]!.text === ',') return at
  return -1
}
