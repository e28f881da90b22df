import { AFFAIRS_PHRASES } from '../../../language/en/affairs-words.ts'
import { BREAKERS } from '../../../language/en/negation-words.ts'
import type { RoleClass } from '../../../language/en/role-verbs.ts'
import type { PartOfSpeech } from '../../../model/document.ts'
import type { Position } from './find-position.ts'
import type { StanceWord } from './read-words.ts'

/** Words from the target to its verb, and from the verb to the end of what is looked at. */
const REACH_TO_VERB = 6
const REACH = 14
const REACH_OF_NOUN = 4
const REACH_OF_PHRASE = 3

const OWNER_MARK = /^['’]s?$/
const CLAUSE_END = /^[;:.?!()—–]$/

/** What verbs of a class say of those who do it. The stance of verbs of praise and blame is their own subject's. */
const BY_CLASS: Readonly<Record<RoleClass, number>> = {
  hostile: -2,
  failing: -1,
  helpful: 2,
  achieving: 1,
  backing: 1,
  blaming: 0,
  praising: 0,
  opposing: 0,
}

/**
 * How well or ill what the target does, is or owns speaks of it by the lexicon alone; 0 where nothing does. What is done to somebody tells
 * nothing of him, but "let Ostrel dictate" and "the attempts of Ostrel to dictate" tell what he does.
 */
export function weighDeed(words: readonly StanceWord[], target: number, { kind }: Position): number {
  const owned = ownedBy(words, target)
  const deed = deedOf(words, target + 1 + owned.length)
  const first = deed[0]
  const isDoer = kind === 'subject' || kind === 'owner' || (kind === 'object' && first?.pos === 'VERB')
  return sumOf([...owned, ...(isDoer ? deed : []), ...descriptionOf(words, target)])
}

/** What belongs to the target: "its unfounded claims", "Ostrelian mediation". */
function ownedBy(words: readonly StanceWord[], target: number): readonly StanceWord[] {
  const phrase = words.slice(target + 1, target + 1 + REACH_OF_NOUN)
  const end = phrase.findIndex(({ pos, key }) => !isInNounPhrase(pos) && !OWNER_MARK.test(key))
  return end < 0 ? phrase : phrase.slice(0, end)
}

const isInNounPhrase = (pos: PartOfSpeech): boolean => pos === 'NOUN' || pos === 'ADJ'

/** From the verb of the target to the end of its clause. */
function deedOf(words: readonly StanceWord[], from: number): readonly StanceWord[] {
  const way = words.slice(from, from + REACH_TO_VERB)
  const steps = way.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (steps < 0 || way.slice(0, steps).some(({ kind, key }) => kind === 'mark' && CLAUSE_END.test(key))) return []
  const rest = words.slice(from + steps, from + steps + REACH)
  const end = rest.findIndex((word, index) => index > 0 && endsClause(word, rest[index + 1]))
  return end < 0 ? rest : rest.slice(0, end)
}

/** "as" ends a clause where another subject follows, not in "act as a mediator". */
function endsClause({ kind, key }: StanceWord, next: StanceWord | undefined): boolean {
  if (kind === 'mark') return CLAUSE_END.test(key)
  if (key === 'as') return next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.kind === 'target'
  return BREAKERS.has(key) && key !== 'that' && key !== 'who' && key !== 'which'
}

/** "described Ostrel as a mediator". */
function descriptionOf(words: readonly StanceWord[], target: number): readonly StanceWord[] {
  return words[target + 1]?.key === 'as' ? words.slice(target + 2, target + 2 + REACH_TO_VERB) : []
}

function sumOf(words: readonly StanceWord[]): number {
  return words.reduce((sum, word, index) => sum + worthOf(word) + phraseAt(words, index), 0)
}

/** What one word says of whom it is about, by the lexicon. */
export function worthOf({ role, negated, polarity }: StanceWord): number {
  if (role === null) return polarity
  return negated ? -BY_CLASS[role] : BY_CLASS[role]
}

/** First words of set phrases: most words open none. */
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  [...AFFAIRS_PHRASES.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
)

/** What the set phrase that starts at a word says; 0 where none does. */
export function phraseAt(words: readonly StanceWord[], index: number): number {
  const first = words[index]?.key ?? ''
  if (!PHRASE_OPENERS.has(first)) return 0
  for (const { key } of words.slice(index + 1, index + 1 + REACH_OF_PHRASE)) {
    const value = AFFAIRS_PHRASES.get(`${first} ${key}`)
    if (value !== undefined) return value
  }
  return 0
}
