import { WordMemory } from '../../model/word-memory.ts'

/** Patterns that one number can tell of. */
const MOST_PATTERNS = 31

/**
 * Makes a look at a text that tells which patterns some word of it fits: bit `i` of the number that it returns stands for pattern `i`.
 * Words end at spaces. Most words come again and again, so that each is held against the patterns once.
 * @param patterns without the flags `g` and `y`, and none that must see a space
 * @throws RangeError where there are more than 31 patterns
 */
export function createWordSpotter(patterns: readonly RegExp[]): (text: string) => number {
  if (patterns.length > MOST_PATTERNS)
    throw new RangeError(`${patterns.length} patterns are more than ${MOST_PATTERNS}`)
  const known = new WordMemory<number>()
  const read = (word: string): number => {
    const bits = patterns.reduce((sum, pattern, at) => sum | (Number(pattern.test(word)) << at), 0)
    known.keep(word, bits)
    return bits
  }
  return (text) => {
    let bits = 0
    for (const word of text.split(' ')) bits |= known.recall(word) ?? read(word)
    return bits
  }
}
