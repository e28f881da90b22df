import type { Span } from '../../../../src/index.ts'

/** Where words stand in a text, nearest to an offset; null where they do not stand in it, or there are none. */
export function findWords(text: string, words: string, near: number): Span | null {
  if (words === '') return null
  const before = text.lastIndexOf(words, near)
  const after = text.indexOf(words, near)
  if (before < 0 && after < 0) return null
  const start = before < 0 || (after >= 0 && after - near < near - before) ? after : before
  return { start, end: start + words.length }
}
