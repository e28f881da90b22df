export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** @throws RangeError where there are no values. */
export function spreadOf(values: readonly number[]): Spread {
  return { min: quantile(values, 0), median: quantile(values, 0.5), max: quantile(values, 1) }
}

/** The value at or below which `part` (0 to 1) of the values lie, nearest rank. @throws RangeError where there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('quantile of no values')
  return value
}
