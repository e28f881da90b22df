import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../language/en/given-names.ts'
import {
  FEMALE_TITLES,
  MALE_TITLES,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
  TITLE_SHORT_FORMS,
} from '../../language/en/titles.ts'
import type { Token } from '../../model/document.ts'

export type Gender = 'female' | 'male' | null

/** A run of capitalised words read as titles and a name. Unit: token indices, half-open. */
export interface PersonName {
  readonly first: number
  readonly end: number
  /** Words of the name, titles left out. */
  readonly words: readonly string[]
  /** Titles before the name, in lower case. */
  readonly titles: readonly string[]
}

const bare = (lower: string): string => lower.replace(/\.$/, '')

/** The full word of a title in lower case: "sen." and "senator" are one. */
export const titleWord = (lower: string): string => TITLE_SHORT_FORMS.get(bare(lower)) ?? bare(lower)

const isTitleWord = (lower: string): boolean => OFFICE_NOUNS.has(bare(lower)) || OFFICE_MODIFIERS.has(bare(lower))

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u

/**
 * Reads tokens `[first, end)` as one name: what comes after the last office noun, else after adjectives of nations and other
 * title words. null where no word of a name is left.
 */
export function readPersonName(tokens: readonly Token[], first: number, end: number): PersonName | null {
  let start = first
  for (let i = first; i < end - 1; i++) {
    if (OFFICE_NOUNS.has(bare(tokens[i]!.lower))) start = i + 1
  }
  if (start === first)
    while (start < end - 1 && (isTitleWord(tokens[start]!.lower) || isNationality(tokens[start]!))) start++
  const titles = tokens.slice(first, start).map(({ lower }) => titleWord(lower))
  const words: string[] = []
  let stop = start
  while (stop < end && (NAME_WORD.test(tokens[stop]!.text) || isHyphen(tokens, stop))) {
    words.push(tokens[stop]!.text.replace(/['’]s$/, ''))
    stop++
  }
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  if (words.length === 0 || words.length > 5) return null
  if (words.length === 1 && isTitleWord(words[0]!.toLowerCase())) return null
  return { first: start, end: start + words.length, words, titles }
}

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end

/** "Russian", "French-born": an adjective with a capital letter. */
const isNationality = ({ text, pos }: Token): boolean => pos === 'ADJ' && /^\p{Lu}/u.test(text)

/** What titles and the given name tell; null where they tell nothing. */
export function genderOf({ words, titles }: Pick<PersonName, 'words' | 'titles'>): Gender {
  if (titles.some((title) => MALE_TITLES.has(title))) return 'male'
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female'
  const given = words.length > 1 ? words[0]!.toLowerCase() : ''
  const male = MALE_GIVEN_NAMES.has(given)
  const female = FEMALE_GIVEN_NAMES.has(given)
  if (male === female) return null
  return male ? 'male' : 'female'
}
