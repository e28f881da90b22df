/** Nothing but case to make even: nearly all words are so. */
const PLAIN = /^[A-Za-z.]*$/

/** A word of a name for comparison: case, marks, a possessive and a leading "al-" do not count. */
export const nameKey = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : foldedKey(word))

const foldedKey = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/^(?:al|el)-/, '')

/** A whole name for comparison. */
export const fullNameKey = (words: readonly string[]): string => words.map(nameKey).join(' ')
