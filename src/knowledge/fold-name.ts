/** Letters that do not fall apart into a plain letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'a'],
])

/** A name for look-up: no accents, no case, no full stops; hyphens as spaces, apostrophes as nothing. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  const ascii = /^[ -~]*$/.test(lower) ? lower : withoutAccents(lower)
  return /^[a-z]+(?: [a-z]+)*$/.test(ascii)
    ? ascii
    : ascii
        .replace(/[’'ʼ`]/g, '')
        .replace(/[-‐–.,\s]+/gu, ' ')
        .trim()
}

const withoutAccents = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıøłđðþßæœə]/g, (letter) => PLAIN.get(letter) ?? letter)
