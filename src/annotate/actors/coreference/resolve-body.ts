import { KINDS_OF_BODY, ORGANISATION_NOUNS } from '../../../language/en/speaker-nouns.ts'
import type { Token } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import type { Character } from '../cast/character.ts'
import { titleWords } from '../names/title-words.ts'
import type { Discourse } from './discourse.ts'
import { leader } from './resolve-person.ts'

/** Nouns for bodies that every state has: alone they name one, though the text may not tell whose. */
const INSTITUTIONS =
  /^(?:government|parliament|congress|senate|police|army|navy|military|court|ministry|cabinet|presidency|monarchy|junta|opposition)$/

/** How much must be said of a body without a noun in its name ("Zero Hedge") for "the website" to be it. */
const TOPIC = 0.9

/**
 * Which body "the ministry" or "the Kestrian foreign ministry" stands for: the latest whose name holds all the words, else the one
 * of the same kind or of no stated kind of which most is being said. null where none is known.
 */
export function resolveBody(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  { cast, discourse }: { readonly cast: Cast; readonly discourse: Discourse },
): Character | null {
  const said = tokens.slice(first, end).filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
  const head = said.at(-1)?.lower ?? ''
  const words = said.flatMap(titleWords)
  const fitting = cast
    .holdersOf(head)
    .filter((holder) => isBody(holder) && holder.introduced < first && holdsAll(holder, words))
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return latest(discourse, fitting)
  if (said.length > 1) return null
  return ofOneKind(discourse, head) ?? (INSTITUTIONS.test(head) ? null : ofNoKind(discourse))
}

const isBody = ({ type }: Character): boolean => type === 'organisation' || type === 'alliance'

function holdsAll({ words }: Character, wanted: readonly string[]): boolean {
  const have = new Set(words.flatMap((word) => titleWords({ text: word, lower: word.toLowerCase() })))
  return wanted.every((word) => have.has(word))
}

function latest(discourse: Discourse, fitting: readonly Character[]): Character | null {
  const among = new Set(fitting)
  return leader(
    discourse.rank((character) => (among.has(character) ? 1 : 0)),
    0,
  )
}

function ofOneKind(discourse: Discourse, head: string): Character | null {
  const kind = KINDS_OF_BODY.find((words) => words.has(head))
  if (!kind) return null
  const isOfKind = ({ words }: Character): boolean => words.some((word) => kind.has(word.toLowerCase()))
  return leader(
    discourse.rank((character) => (isBody(character) && isOfKind(character) ? 1 : 0)),
    0,
  )
}

function ofNoKind(discourse: Discourse): Character | null {
  const hasNoun = ({ words }: Character): boolean => words.some((word) => ORGANISATION_NOUNS.has(word.toLowerCase()))
  return leader(
    discourse.rank((character) => (isBody(character) && !hasNoun(character) ? 1 : 0)),
    TOPIC,
  )
}

/** True of "the government" and the like, which name a body also where the text does not tell whose. */
export const isInstitution = (head: string): boolean => INSTITUTIONS.test(head)
