import type { Word } from './split-words.ts'

/** A stretch of a text: words that both sides have, or words that only this one has. */
export interface Piece {
  readonly text: string
  readonly shared: boolean
}

/** Cuts a text where its words cease or begin to match. All pieces together are the text; marks go with the word before them. */
export function markPieces(text: string, words: readonly Word[], matched: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const [i, { start: wordStart }] of words.entries()) {
    const before = matched[i - 1]
    if (i === 0 || matched[i] === before) continue
    pieces.push({ text: text.slice(start, wordStart), shared: before ?? false })
    start = wordStart
  }
  const rest = text.slice(start)
  if (rest !== '') pieces.push({ text: rest, shared: matched.at(-1) ?? false })
  return pieces
}
