import { FEMALE_PERSON_NOUNS, MALE_PERSON_NOUNS, OFFICE_NOUNS, PERSON_NOUNS } from '../../../language/en/titles.ts'
import type { Token } from '../../../model/document.ts'
import type { Character, Gender } from '../cast/character.ts'
import { isPersonHead } from '../cast/learn-offices.ts'
import { officeWord, titleWords } from '../names/title-words.ts'
import type { Discourse } from './discourse.ts'
import { leader } from './resolve-person.ts'

/** More holders of one office than this are not told apart. */
const MAX_HOLDERS = 64

/** Everybody by each word of their titles. */
export type Offices = ReadonlyMap<string, readonly Character[]>

export function listOffices(everyone: readonly Character[]): Offices {
  const offices = new Map<string, Character[]>()
  for (const character of everyone) {
    for (const title of character.titles) {
      const holders = offices.get(title)
      if (holders) holders.push(character)
      else offices.set(title, [character])
    }
  }
  return offices
}

/** Of two who hold an office, one must be talked of far more than the other to be meant by it. */
const HOLDER_RIVAL = 0.3

export interface Description {
  /** Words that say something, in lower case, abbreviations and names of nations made alike. */
  readonly words: readonly string[]
  /** The noun. */
  readonly head: string
  readonly gender: Gender
}

/** What "the Russian president" says, from the tokens of the phrase. null where its noun is none for a person. */
export function readOffice(tokens: readonly Token[], first: number, end: number): Description | null {
  const said = tokens.slice(first, end).filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
  const last = said.at(-1)
  if (!last || !isPersonHead(last.lower.replace(/\.$/, ''))) return null
  const behind = tokens.slice(end, endOfComplement(tokens, end)).filter(({ text }) => /^\p{Lu}/u.test(text))
  const words = [...behind, ...said].flatMap((token) =>
    titleWords(token).slice(0, isPersonHead(token.lower) ? 1 : undefined),
  )
  return { words, head: officeWord(last.lower), gender: genderOfNoun(last.lower) }
}

/** Token after "of Kestria", "from Texas" that follows a noun; `end` where none does. */
export function endOfComplement(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from|for)$/.test(tokens[end]?.lower ?? '')) return end
  let at = end + 1
  while (at < tokens.length && at < end + MAX_COMPLEMENT && isNominal(tokens[at]!)) at++
  return at > end + 1 ? at : end
}

const MAX_COMPLEMENT = 8

const isNominal = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'DET' || pos === 'NUM'

/** What the noun itself tells. */
export function genderOfNoun(noun: string): Gender {
  if (FEMALE_PERSON_NOUNS.has(noun) || noun.endsWith('woman')) return 'female'
  return MALE_PERSON_NOUNS.has(noun) || noun.endsWith('man') ? 'male' : null
}

/** Those whose known titles hold all words of a description, at most a few. */
export function holdersOf({ words, head, gender }: Description, offices: Offices): readonly Character[] {
  const holders = offices.get(head) ?? []
  if (holders.length > MAX_HOLDERS) return []
  return holders.filter(
    (holder) =>
      words.every((word) => holder.titles.has(word)) && !(gender && holder.gender && gender !== holder.gender),
  )
}

/**
 * Whom "the Russian president" stands for: the only person whose known titles hold all its words; of several, the only one
 * introduced before, else the one of whom more is being said. null where nobody fits or two do.
 */
export function resolveOffice(
  { words, head, gender }: Description,
  { offices, discourse, token }: { readonly offices: Offices; readonly discourse: Discourse; readonly token: number },
): Character | null {
  const fitting = holdersOf({ words, head, gender }, offices)
  if (fitting.length < 2) return fitting[0] ?? null
  const before = fitting.filter(({ introduced }) => introduced < token)
  if (before.length === 1) return before[0] ?? null
  return leader(
    discourse.rank((character) => (before.includes(character) ? 1 : 0)),
    1,
    HOLDER_RIVAL,
  )
}

/** Somebody must be talked of this much, and others half as much at most, to be meant by a description that nothing else links. */
const TOPIC = { floor: 1.2, rival: 0.55 }

/**
 * Whom a description stands for that gives no office known from the text ("the 68-year-old leader", "the nominee"): the one person
 * whom the last sentences are about. null where somebody else is talked of as well, or where the person is known for something else.
 */
export function resolveTopic({ head, gender }: Description, discourse: Discourse): Character | null {
  const isVague = PERSON_NOUNS.has(head) || FEMALE_PERSON_NOUNS.has(head) || MALE_PERSON_NOUNS.has(head)
  if (!isVague) return null
  const fits = (character: Character): boolean => isPersonOf(character, gender) && !isKnownOtherwise(character, head)
  const [best, next] = discourse.rank((character) => (fits(character) ? 1 : 0))
  if (!best || best.score < TOPIC.floor || (next && next.score > TOPIC.rival * best.score)) return null
  return best.character
}

const isPersonOf = (character: Character, gender: Gender): boolean =>
  character.type === 'person' && !character.unnamed && !(gender && character.gender && character.gender !== gender)

/** Nouns for what anybody can be besides an office. */
const BESIDES_OFFICE =
  /^(?:leader|billionaire|mogul|tycoon|veteran|star|celebrity|native|strongman|figure|newcomer|octogenarian|septuagenarian)$/

/** True where the text gives the person an office, and the description another calling. */
function isKnownOtherwise({ titles }: Character, head: string): boolean {
  if (titles.has(head) || BESIDES_OFFICE.test(head)) return false
  if (FEMALE_PERSON_NOUNS.has(head) || MALE_PERSON_NOUNS.has(head)) return false
  return [...titles].some((title) => OFFICE_NOUNS.has(title))
}
