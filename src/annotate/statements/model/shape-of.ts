/** Units of a word that its shape tells about. */
const LONGEST = 24

/** `Putin` -> `Xx`, `2021` -> `0`, `U.S.` -> `X.X.`: classes of characters, runs made one; all others stand for themselves. */
export function shapeOf(text: string): string {
  let shape = ''
  let before = ''
  const end = Math.min(text.length, LONGEST)
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return shapeOfAny(text.slice(0, LONGEST))
    const sign = isUpper(unit) ? 'X' : isLower(unit) ? 'x' : isDigit(unit) ? '0' : ''
    if (sign === '') shape += text.charAt(i)
    else if (sign !== before) shape += sign
    before = sign
  }
  return shape
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The same for every script, three times as slow. */
const shapeOfAny = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
