import { findBySurname } from '../../../knowledge/lookup-person.ts'
import { stateOfPlace } from '../../../knowledge/lookup-place.ts'
import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import { THING_NOUNS, WORDLIKE_GIVEN_NAMES } from '../../../language/en/name-words.ts'
import { PEOPLE_NOUNS } from '../../../language/en/people-nouns.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import type { Character } from '../cast/character.ts'
import { isPersonHead } from '../cast/learn-offices.ts'
import { nameKey } from '../cast/name-key.ts'
import { genderOfGivenName, isGivenName, type PersonName } from './read-person-name.ts'
import type { Piece } from './read-run.ts'

/** How a capitalised word is used that stands alone as a name. */
interface Use {
  /** How often it does. */
  count: number
  /** True where a verb or a possessive follows it somewhere. */
  acts: boolean
  /** True where it stands somewhere else than at the start of a sentence. */
  isName: boolean
}

/** By word. */
export type LoneWords = ReadonlyMap<string, Use>

export function findLoneWords({ tokens, sentences }: Document, pieces: readonly Piece[]): LoneWords {
  const uses = new Map<string, Use>()
  for (const { reading, sentence } of pieces) {
    if (reading.kind !== 'person' || reading.name.words.length > 1 || reading.name.titles.length > 0) continue
    const { first, end } = reading.name
    const use = uses.get(tokens[first]!.text) ?? { count: 0, acts: false, isName: false }
    use.count++
    use.acts ||= isActing(tokens[end])
    use.isName ||= !opensSentence(sentences[sentence]!, tokens, first)
    uses.set(tokens[first]!.text, use)
  }
  return uses
}

const opensSentence = ({ firstToken }: Sentence, tokens: readonly Token[], at: number): boolean =>
  at === firstToken || /^["“”‘’«(]$/.test(tokens[at - 1]?.text ?? '')

const isActing = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === "'s" || next.text === "'")

/**
 * Whom one capitalised word stands for that nothing else in the text explains: somebody by the given name, somebody whose surname
 * general knowledge has, or a body, where the word is used as the name of one who acts. null for all other words.
 */
export function readLoneWord(
  tokens: readonly Token[],
  cast: Cast,
  name: PersonName,
  uses: LoneWords,
): Character | null {
  const [word = ''] = name.words
  const use = uses.get(word)
  const before = tokens[name.first - 1]?.lower ?? ''
  if (name.titles.length > 0 || isIntroduced(tokens, name)) return cast.people.add(name)
  if (!use || isOtherWord(word) || /^(?:the|a|an)$/.test(before) || goesOn(tokens, name.first)) return null
  const next = tokens[name.end]
  const isNear = isActing(next) || next?.text === ',' || use.count > 1
  if (isGivenName(word) && !WORDLIKE_GIVEN_NAMES.has(nameKey(word))) return isNear ? addByGivenName(cast, name) : null
  const isActor = use.acts && (use.isName || use.count > 1)
  if (!isActor || stateOfPlace(word) !== null) return null
  if (!/^\p{Lu}{2,}$/u.test(word) && findBySurname(word).length > 0) return cast.people.add(name)
  return use.isName && (use.count > 1 || /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(word))
    ? cast.other(word, 'organisation', { introduced: name.first })
    : null
}

/** Somebody of whom the text has the given name only, which tells the gender. */
function addByGivenName(cast: Cast, name: PersonName): Character {
  const made = cast.people.add(name)
  made.gender ??= genderOfGivenName(name.words[0] ?? '')
  return made
}

/** "curator Wilkins", "Philonise, his brother,", "Lund, 34,": the words beside the name tell that it is a person's. */
function isIntroduced(tokens: readonly Token[], { first, end }: PersonName): boolean {
  const before = tokens[first - 1]
  if (before?.pos === 'NOUN' && isPersonHead(before.lower)) return true
  if (tokens[end]?.text !== ',') return false
  const beside = tokens.slice(end + 1, end + 4)
  const closes = beside.findIndex(({ text }) => text === ',')
  return closes > 0 && beside.slice(0, closes).some(({ pos, lower }) => pos === 'NUM' || isPersonHead(lower))
}

/** True behind another capitalised word that is no title and no end of a sentence: half a name is none. */
const goesOn = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.pos !== 'ADP' && before.pos !== 'CCONJ'
}

/** Words that are capitalised and name nobody. */
const isOtherWord = (word: string): boolean => {
  const lower = word.toLowerCase()
  return TIME_NOUNS.has(lower) || THING_NOUNS.has(lower) || PEOPLE_NOUNS.has(lower) || NOT_NAMES.test(word)
}

/** Abbreviations and headings in capitals that name nobody. */
const NOT_NAMES =
  /^(?:TV|AM|PM|GDP|CEO|CFO|DNA|HIV|AIDS|COVID|PHOTO|VIDEO|UPDATE|BREAKING|Q|A|OK|PS|FAQ|DVD|CD|PC|IT|AI|God|Internet|Christmas|Easter|English|French|Spanish|Latin)$/
