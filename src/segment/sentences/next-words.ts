import { isLetter, isWord } from '../characters.ts'

/** The word that begins at `at`, inner stops, hyphens and apostrophes included ("U.S", "Jean-Luc"); empty where none begins there. */
export function wordAt(text: string, at: number, end: number): string {
  let to = at
  while (to < end && to - at < 40 && (isWord(text.charAt(to)) || joinsWord(text, to, end))) to++
  return text.slice(at, to)
}

/** The run of letters, digits and inner stops before `at`: "U.S" before the last stop of "U.S."; at most forty code units. */
export function wordBefore(text: string, at: number, start: number): string {
  let from = at
  while (from > start && at - from < 40 && (isWord(text.charAt(from - 1)) || isInnerMark(text.charAt(from - 1)))) from--
  while (from < at && !isWord(text.charAt(from))) from++
  return text.slice(from, at)
}

const isInnerMark = (char: string): boolean => char === '.' || char === "'" || char === '’'

function joinsWord(text: string, at: number, end: number): boolean {
  const char = text.charAt(at)
  return (
    (isInnerMark(char) || char === '-') &&
    at + 1 < end &&
    isLetter(text.charAt(at + 1)) &&
    isLetter(text.charAt(at - 1))
  )
}

/** Up to `count` words from `at` on, as long as only single spaces part them. */
export function wordsFrom(text: string, at: number, end: number, count: number): string[] {
  const words: string[] = []
  let from = at
  while (words.length < count) {
    const word = wordAt(text, from, end)
    if (word === '') break
    words.push(word)
    from += word.length
    if (text.charAt(from) !== ' ') break
    from++
  }
  return words
}
