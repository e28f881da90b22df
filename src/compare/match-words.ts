import diff from 'fast-diff'

/** Most words of a side that are looked at: the cost grows with words times differences. */
const MOST = 5000

/** First code unit after the surrogates, which a comparison of strings treats as halves. */
const SURROGATES = { first: 0xd800, count: 0x800 }

export interface MatchedWords {
  /** For each word of that side: whether it stands in the other one, in the same order. */
  readonly left: readonly boolean[]
  readonly right: readonly boolean[]
}

/** Which words of two texts match, by the fewest insertions and deletions. Words beyond the first 5000 match nothing. */
export function matchWords(left: readonly string[], right: readonly string[]): MatchedWords {
  const codes = new Map<string, string>()
  const encode = (words: readonly string[]): string =>
    words
      .slice(0, MOST)
      .map((word) => codeOf(codes, word))
      .join('')
  const matched = { left: left.map(() => false), right: right.map(() => false) }
  let [atLeft, atRight] = [0, 0]
  for (const [operation, words] of diff(encode(left), encode(right))) {
    if (operation === diff.EQUAL) {
      matched.left.fill(true, atLeft, atLeft + words.length)
      matched.right.fill(true, atRight, atRight + words.length)
    }
    if (operation !== diff.INSERT) atLeft += words.length
    if (operation !== diff.DELETE) atRight += words.length
  }
  return matched
}

/** One code unit for each word, a different one for each of at most twice `MOST`. */
function codeOf(codes: Map<string, string>, word: string): string {
  const known = codes.get(word)
  if (known !== undefined) return known
  const number = codes.size + 1
  const code = String.fromCharCode(number < SURROGATES.first ? number : number + SURROGATES.count)
  codes.set(word, code)
  return code
}
