import { readPiece, wordOf } from './known-pieces.ts'
import type { Lexeme } from './lexeme.ts'

/** The words of a text. */
export interface PlacedWords {
  readonly words: readonly Lexeme[]
  /** Where each starts, for words as they are written. */
  readonly starts: readonly number[]
  /** True where every word stands there as the tagger writes it. */
  readonly areAsWritten: boolean
}

/** Reads prepared text piece by piece between its spaces. */
export function readWords(prepared: string): PlacedWords {
  const words: Lexeme[] = []
  const starts: number[] = []
  let areAsWritten = true
  let next = 0
  while (next < prepared.length) {
    const space = prepared.indexOf(' ', next)
    const end = space < 0 ? prepared.length : space
    if (end > next) {
      const text = prepared.slice(next, end)
      const word = wordOf(text)
      if (word !== undefined) {
        words.push(word)
        starts.push(next)
      } else {
        const piece = readPiece(text)
        areAsWritten &&= piece.isAsWritten
        for (const word of piece.words) {
          words.push(word)
          starts.push(next)
          next += word.text.length
        }
      }
    }
    next = end + 1
  }
  return { words, starts, areAsWritten }
}
