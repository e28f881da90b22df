/** How many words are remembered before all are forgotten. */
const MOST_WORDS = 16_384

/** Longest word that is remembered, in UTF-16 code units: engines let a longer piece keep the whole text that it was cut from. */
const LONGEST_WORD = 12

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
  const known = new Map<string, number>()
  const read = (word: string): number =>
    patterns.reduce((bits, pattern, at) => bits | (Number(pattern.test(word)) << at), 0)
  const spot = (word: string): number => {
    if (word.length > LONGEST_WORD) return read(word)
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const bits = read(word)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, bits)
    return bits
  }
  return (text) => {
    let bits = 0
    for (const word of text.split(' ')) bits |= spot(word)
    return bits
  }
}
