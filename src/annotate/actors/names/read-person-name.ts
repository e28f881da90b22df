import { EITHER_GIVEN_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../language/en/given-names.ts'
import { NAME_PARTICLES } from '../../../language/en/name-words.ts'
import {
  FEMALE_PERSON_NOUNS,
  FEMALE_TITLES,
  MALE_PERSON_NOUNS,
  MALE_TITLES,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
} from '../../../language/en/titles.ts'
import { withoutStop } from '../../../language/en/without-stop.ts'
import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Token } from '../../../model/document.ts'
import type { Gender } from '../cast/character.ts'
import { nameKey } from '../cast/name-key.ts'
import { titleWords } from './title-words.ts'

/** A run of capitalised words read as titles and a name. Unit: token indices, half-open. */
export interface PersonName {
  readonly first: number
  readonly end: number
  /** Words of the name, titles left out; parts joined by hyphens are one word. */
  readonly words: readonly string[]
  /** Titles before the name, in lower case. */
  readonly titles: readonly string[]
}

const isTitleWord = (lower: string): boolean =>
  OFFICE_NOUNS.has(withoutStop(lower)) || OFFICE_MODIFIERS.has(withoutStop(lower))

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u

/** Words of a name beyond these are no name of a person. */
const MAX_WORDS = 5

/**
 * Reads tokens `[first, end)` as one name: what comes after the last office noun, else after adjectives of nations and other
 * title words. null where no word of a name is left.
 */
export function readPersonName(tokens: readonly Token[], first: number, end: number): PersonName | null {
  let start = first
  for (let i = first; i < end - 1; i++) {
    if (OFFICE_NOUNS.has(withoutStop(tokens[i]!.lower)) && !isHyphen(tokens, i + 1)) start = i + 1
  }
  if (start === first)
    while (start < end - 1 && (isTitleWord(tokens[start]!.lower) || isNationality(tokens[start]!))) start++
  const titles = tokens.slice(first, start).flatMap((token) => titleWords(token))
  const { words, stop } = readWords(tokens, start, end)
  if (words.length === 0 || words.length > MAX_WORDS) return null
  const [word = ''] = words
  const isTitle =
    titles.length === 0 ? isTitleWord(word.toLowerCase()) : OFFICE_NOUNS.has(withoutStop(word.toLowerCase()))
  if (words.length === 1 && isTitle) return null
  return { first: start, end: stop, words, titles }
}

function readWords(tokens: readonly Token[], start: number, end: number): { words: string[]; stop: number } {
  const words: string[] = []
  let stop = start
  for (let at = start; at < end; at++) {
    const { text, lower } = tokens[at]!
    if (isHyphen(tokens, at) || isHyphen(tokens, at - 1)) {
      if (words.length === 0) break
      words[words.length - 1] += text
    } else if (NAME_WORD.test(text) || (NAME_PARTICLES.has(lower) && at > start)) words.push(text.replace(/['’]s$/, ''))
    else break
    stop = at + 1
  }
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  while (words.length > 1 && NAME_PARTICLES.has(words.at(-1) ?? '')) {
    words.pop()
    stop--
  }
  return { words, stop }
}

/** A hyphen with no space on either side. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    (token?.text === '-' || token?.text === '‑') &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end
  )
}

/** "Russian", "French-born": an adjective with a capital letter. */
const isNationality = ({ text, pos }: Token): boolean => pos === 'ADJ' && opensWithCapital(text)

export const isGivenName = (word: string): boolean => {
  const key = nameKey(word)
  return MALE_GIVEN_NAMES.has(key) || FEMALE_GIVEN_NAMES.has(key) || EITHER_GIVEN_NAMES.has(key)
}

/** What titles and the given name tell; null where they tell nothing. */
export function genderOf({ words, titles }: Pick<PersonName, 'words' | 'titles'>): Gender {
  if (titles.some((title) => MALE_TITLES.has(title) || MALE_PERSON_NOUNS.has(title))) return 'male'
  if (titles.some((title) => FEMALE_TITLES.has(title) || FEMALE_PERSON_NOUNS.has(title))) return 'female'
  const [given = '', rest] = words
  return genderOfGivenName(rest === undefined ? '' : given)
}

/** null for a name that both bear, or that is not known. */
export function genderOfGivenName(word: string): Gender {
  const key = nameKey(word)
  const [male, female] = [MALE_GIVEN_NAMES.has(key), FEMALE_GIVEN_NAMES.has(key)]
  if (male === female) return null
  return male ? 'male' : 'female'
}
