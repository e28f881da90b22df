/** Longest text that is indexed, in UTF-16 code units: a tsvector of PostgreSQL holds 1 MB at most. */
const LONGEST = 100_000

/**
 * A text as it goes into an index that splits only at spaces: in lower case, Latin letters without marks, and spaces for all that
 * is neither a letter nor a digit. Offsets stay right: each UTF-16 code unit becomes one. Cut to what can be indexed.
 */
export function foldForSearch(text: string): string {
  return lowerCase(cut(text))
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, withoutMarks)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, blank)
}

/** The start of a text; never half a surrogate pair. */
const cut = (text: string): string => text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text].map((character) => sameLength(character.toLowerCase(), character)).join('')
}

const sameLength = (changed: string, original: string): string =>
  changed.length === original.length ? changed : original

const withoutMarks = (letter: string): string =>
  sameLength(letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), letter)

const blank = (character: string): string => ' '.repeat(character.length)
