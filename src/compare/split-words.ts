import type { Span } from '../model/span.ts'

/** A word of a text. Offsets are UTF-16 code units into that text. */
export interface Word extends Span {
  /** In lower case without accents; curly apostrophes are straight. */
  readonly folded: string
}

/**
 * Runs of letters and digits, with the apostrophes and hyphens within them. What is longer than any word comes in pieces: on a run
 * of millions of letters the matcher would use up its stack.
 */
const WORD = /[\p{L}\p{N}\p{M}]{1,200}(?:['’-][\p{L}\p{N}\p{M}]{1,200}){0,20}/gu

/** The words of a text in order; marks between them are no words. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase(),
  }))
}
