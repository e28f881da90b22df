import type { Rated } from './describe-reliability.ts'

/** Groups of equal size that the statements are first put into: enough to bend where they do, few enough to be steady. */
const GROUPS = 12

interface Pool {
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/**
 * Points of a rising line from confidence to the share that was right: means of groups, neighbours pooled until the shares rise (isotonic
 * regression by pooling adjacent violators, Ayer et al. 1955). The line starts at 0, so that what is left out for its low confidence stays low.
 */
export function fitRisingLine(rated: readonly Rated[]): [number, number][] {
  const sorted = [...rated].sort((a, b) => a.confidence - b.confidence)
  const size = Math.max(1, Math.ceil(sorted.length / GROUPS))
  const pools: Pool[] = []
  for (let at = 0; at < sorted.length; at += size) {
    pools.push(poolOf(sorted.slice(at, at + size)))
    while (pools.length > 1 && !rises(pools.at(-2)!, pools.at(-1)!))
      pools.splice(-2, 2, join(pools.at(-2)!, pools.at(-1)!))
  }
  return [
    [0, 0],
    ...pools.map(({ count, confidence, right }): [number, number] => [round(confidence / count), round(right / count)]),
  ]
}

const poolOf = (rated: readonly Rated[]): Pool => ({
  count: rated.length,
  confidence: rated.reduce((sum, { confidence }) => sum + confidence, 0),
  right: rated.filter(({ right }) => right).length,
})

const rises = (a: Pool, b: Pool): boolean =>
  a.right / a.count < b.right / b.count && round(a.confidence / a.count) < round(b.confidence / b.count)

const join = (a: Pool, b: Pool): Pool => ({
  count: a.count + b.count,
  confidence: a.confidence + b.confidence,
  right: a.right + b.right,
})

const round = (value: number): number => Math.round(value * 10_000) / 10_000
