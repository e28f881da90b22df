import { foldUnits } from '../../../model/hash-text.ts'

/**
 * The name of a feature is words with a space between any two: `w attack`, `2 grave crime`. It is hashed as it is put together, so that no
 * string is made of it: each view has hundreds. A name so far is the unfinished hash of its words.
 */
export type FeatureName = number

/** A name of the words of `text` so far. */
export const openName = (text: string): FeatureName => foldUnits(text, 0, text.length)

/** A name with another word behind it. @param end code units of the word that are taken, all where it is not given */
export const addWord = (name: FeatureName, word: string, end = word.length): FeatureName =>
  foldUnits(word, 0, end, foldUnits(' ', 0, 1, name))

/** A name with two more words behind it. */
export const addWords = (name: FeatureName, word: string, next: string): FeatureName =>
  addWord(addWord(name, word), next)

/** How names tell whether something is less than nothing or more. */
export const signOf = (value: number): '-1' | '0' | '1' => (value < 0 ? '-1' : value > 0 ? '1' : '0')
