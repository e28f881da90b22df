import type { Span } from '../../model/span.ts'
import { isSpace, isWord, splitsPair } from '../characters.ts'

/**
 * Finds each of the tagger's words in the text that it was given. Where the tagger has rewritten a word (it composes accents),
 * the rest of that run of characters is the word; null in the answer stands for a word that has no place of its own.
 * Spans are relative to `text`, in order, never overlapping, never empty.
 */
export function alignTokens(text: string, words: readonly string[]): (Span | null)[] {
  let at = 0
  return words.map((word) => {
    while (at < text.length && isSpace(text.charAt(at))) at++
    if (at >= text.length) return null
    const start = at
    at = text.startsWith(word, at) && word !== '' ? at + word.length : endOfRewritten(text, at, word)
    if (at < text.length && splitsPair(text, at)) at++
    return { start, end: at }
  })
}

/** The shortest stretch that is canonically equal to `word`, else the run of letters and digits there, else one code unit. */
function endOfRewritten(text: string, start: number, word: string): number {
  const wanted = word.normalize('NFC')
  const limit = Math.min(text.length, start + 2 * word.length + 2)
  for (let end = start + word.length; end <= limit; end++) {
    if (text.slice(start, end).normalize('NFC') === wanted) return end
  }
  let end = start
  while (end < text.length && isWord(text.charAt(end))) end++
  return Math.max(end, start + 1)
}
