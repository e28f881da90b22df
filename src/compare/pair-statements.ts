import { FUNCTION_WORDS } from './function-words.ts'
import type { QuotedStatement } from './quoted-statement.ts'

/** Two statements of different articles that may report the same words. */
export interface StatementPair {
  readonly left: QuotedStatement
  readonly right: QuotedStatement
  /** Share of the telling words of the shorter one that the other has, 0 to 1. */
  readonly overlap: number
}

/** Shorter words tell little of what is said. */
const SHORTEST_TELLING = 4

/** Fewest telling words that two statements share with each share of those of the shorter one: a name and a title are three soon. */
const ALIKE: readonly { readonly shared: number; readonly overlap: number }[] = [
  { shared: 3, overlap: 0.75 },
  { shared: 4, overlap: 0.5 },
]

/** A word in more statements than this tells nothing: it would pair each with each. */
const MOST_COMMON = 60

/** Pairs of statements of different articles that share words, the most alike first; never of two known, different speakers. */
export function pairStatements(statements: readonly QuotedStatement[]): StatementPair[] {
  const telling = statements.map(({ words }) => tellingWords(words.map(({ folded }) => folded)))
  const pairs: StatementPair[] = []
  for (const [first, second, shared] of countShared(telling)) {
    const [left, right] = [statements[first], statements[second]]
    if (left === undefined || right === undefined || left.article === right.article) continue
    if (left.speaker !== null && right.speaker !== null && left.speaker !== right.speaker) continue
    const overlap = shared / Math.min(telling[first]?.size ?? 0, telling[second]?.size ?? 0)
    if (ALIKE.some((least) => shared >= least.shared && overlap >= least.overlap)) pairs.push({ left, right, overlap })
  }
  return pairs.sort((a, b) => b.overlap - a.overlap || b.left.words.length - a.left.words.length)
}

const tellingWords = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= SHORTEST_TELLING && !FUNCTION_WORDS.has(word)))

/** For each two that share a word: their places, the smaller first, and how many words they share. */
function countShared(telling: readonly ReadonlySet<string>[]): [number, number, number][] {
  const holders = new Map<string, number[]>()
  for (const [place, words] of telling.entries())
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), place])
  const counts = new Map<number, number>()
  for (const places of holders.values()) {
    if (places.length > MOST_COMMON) continue
    for (const [i, second] of places.entries())
      for (const first of places.slice(0, i)) {
        const pair = first * telling.length + second
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
  }
  return [...counts].map(([pair, shared]) => [Math.floor(pair / telling.length), pair % telling.length, shared])
}
