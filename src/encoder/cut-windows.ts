/** Words from `first` up to but not `last`. */
export interface Window {
  readonly first: number
  readonly last: number
}

/** How much of a window the next one sees again, so that every word is read with what stands on both its sides. */
const OVERLAP = 0.5

/**
 * Cuts words into windows of at most `limit` subwords; `sizes` are the subwords of each word, 1 or more. A word with more than `limit` has a window of its own.
 * The same cuts as `Subwords.windows` in training/windows.py.
 */
export function cutWindows(sizes: readonly number[], limit: number): Window[] {
  const begins = [0]
  for (const size of sizes) begins.push(begins.at(-1)! + size)
  const windows: Window[] = []
  let first = 0
  while (first < sizes.length) {
    let last = first + 1
    while (last < sizes.length && begins[last + 1]! <= begins[first]! + limit) last++
    windows.push({ first, last })
    if (last === sizes.length) break
    const from = begins[last]! - OVERLAP * limit
    do first++
    while (begins[first]! < from)
  }
  return windows
}

/** How far a word lies from the cuts of a window; the ends of the article (`words` long) are no cuts. */
export function depthIn({ first, last }: Window, word: number, words: number): number {
  const left = first === 0 ? Number.POSITIVE_INFINITY : word - first
  const right = last === words ? Number.POSITIVE_INFINITY : last - 1 - word
  return Math.min(left, right)
}
