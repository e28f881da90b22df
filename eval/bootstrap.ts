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
  const next = randomFrom(20211118)
  const values: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    let right = 0
    let total = 0
    for (let i = 0; i < articles.length; i++) {
      const article = articles[Math.floor(next() * articles.length)]
      if (!article) continue
      right += article.right
      total += article.predicted + article.gold
    }
    values.push(total === 0 ? 0 : (200 * right) / total)
  }
  values.sort((a, b) => a - b)
  const at = (part: number): number => Math.round((values[Math.floor(part * (values.length - 1))] ?? 0) * 10) / 10
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
