import { copyText } from '../../model/copy-text.ts'
import { lengthOf } from '../../model/span.ts'
import { alignTokens } from './align-tokens.ts'
import type { Lexeme } from './lexeme.ts'
import { loadTagger } from './load-tagger.ts'
import { partPossessives } from './part-possessives.ts'

/** A stretch of prepared text without a space that is not just one word. */
export interface Piece {
  readonly words: readonly Lexeme[]
  /** True where the words as the tagger writes them, one after another, are the piece. */
  readonly isAsWritten: boolean
}

/** Pieces that are kept, of each kind. */
const KEPT = 16384

const single = new Map<string, Lexeme>()
const others = new Map<string, Piece>()

/** The word that a piece is, where it is known to be one and written as it is; undefined where it is not known. */
export const wordOf = (piece: string): Lexeme | undefined => single.get(piece)

/** The words of any other piece. No piece depends on those around it: they are kept for when it comes again. */
export function readPiece(text: string): Piece {
  const known = others.get(text)
  if (known !== undefined) return known
  const words = loadTagger().read(partPossessives(text))
  const piece = {
    words,
    isAsWritten: areAsWritten(
      words.map((word) => word.text),
      text,
    ),
  }
  if (words.length === 1 && piece.isAsWritten) keep(single, text, words[0]!)
  else keep(others, text, piece)
  return piece
}

/** When there are too many, all are forgotten. The key keeps no article in memory. */
function keep<Value>(pieces: Map<string, Value>, text: string, value: Value): void {
  if (pieces.size >= KEPT) pieces.clear()
  pieces.set(copyText(text), value)
}

/** True where the words, one after another, are the piece, and none parts a pair of surrogates. */
export function areAsWritten(words: readonly string[], piece: string): boolean {
  const places = alignTokens(piece, words)
  return (
    words.join('') === piece &&
    words.every(({ length }, i) => {
      const place = places[i]
      return place != null && lengthOf(place) === length
    })
  )
}
