export interface ArticleCounts {
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * 95 % percentile interval of micro-averaged F1 (percent, one decimal) over articles drawn with replacement. The draws come
 * from a fixed seed: the same counts give the same interval.
 */
export function bootstrapF1(articles: readonly ArticleCounts[], draws = 1000): Interval {
  return intervalOf(drawArticles(articles.length, draws).map((drawn) => f1Of(articles, drawn)))
}

/** The same of the difference `after` minus `before`. Both hold the counts of the same articles in the same order. */
export function bootstrapDifference(
  before: readonly ArticleCounts[],
  after: readonly ArticleCounts[],
  draws = 1000,
): Interval {
  return intervalOf(drawArticles(before.length, draws).map((drawn) => f1Of(after, drawn) - f1Of(before, drawn)))
}

/** For each draw, as many indices below `count` as `count` tells. */
function drawArticles(count: number, draws: number): number[][] {
  const next = randomFrom(20211118)
  return Array.from({ length: draws }, () => Array.from({ length: count }, () => Math.floor(next() * count)))
}

function f1Of(articles: readonly ArticleCounts[], drawn: readonly number[]): number {
  let right = 0
  let total = 0
  for (const index of drawn) {
    const article = articles[index]
    if (!article) continue
    right += article.right
    total += article.predicted + article.gold
  }
  return total === 0 ? 0 : (200 * right) / total
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number): number => Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 10) / 10
  return { low: at(0.025), high: at(0.975) }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
