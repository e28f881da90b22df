/** Classes of single UTF-16 code units, for scanners. The empty string stands for the edge of the text and is white space. */

const WHITE = /\s/
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u

export function isSpace(char: string): boolean {
  if (char === '' || char === ' ') return true
  return char < '\u0080' ? char >= '\t' && char <= '\r' : WHITE.test(char)
}

export function isLetter(char: string): boolean {
  if (char === '') return false
  if (char < '\u0080') return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
  return LETTER.test(char)
}

export function isDigit(char: string): boolean {
  if (char < '\u0080') return char >= '0' && char <= '9'
  return DIGIT.test(char)
}

export const isWord = (char: string): boolean => isLetter(char) || isDigit(char)

/** A letter with a lower-case form of its own. */
export const isUpper = (char: string): boolean => isLetter(char) && char !== char.toLowerCase()

/** A letter with an upper-case form of its own. */
export const isLower = (char: string): boolean => isLetter(char) && char !== char.toUpperCase()

/** True where a cut before `offset` would split a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
