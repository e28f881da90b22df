/**
 * Krippendorff's alpha for nominal data: 1 where coders always agree, 0 where they agree as often as chance would have it.
 * Units that fewer than two coders judged do not count. Null where nothing can be compared, or all values are the same: then
 * chance cannot be told from agreement. After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
 * @param units for each unit, the value that each coder who judged it gave
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>()
  let pairable = 0
  let agreeing = 0
  for (const values of units.filter((judged) => judged.length > 1)) {
    const counts = countEach(values)
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      agreeing += (count * (count - 1)) / (values.length - 1)
    }
    pairable += values.length
  }
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  const most = pairable * (pairable - 1)
  return most === byChance ? null : ((pairable - 1) * agreeing - byChance) / (most - byChance)
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
