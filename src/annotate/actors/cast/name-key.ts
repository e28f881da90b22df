/** A word of a name for comparison: case, marks, a possessive and a leading "al-" do not count. */
export const nameKey = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/^(?:al|el)-/, '')

/** A whole name for comparison. */
export const fullNameKey = (words: readonly string[]): string => words.map(nameKey).join(' ')
