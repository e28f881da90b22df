import type { Unnested } from './nest-quotations.ts'

/**
 * Where the guessed end of a quotation falls inside one that it holds, it moves to the end of that one, so that none crosses another.
 * `found` is in text order, the longer first.
 */
export function widenBroken(found: readonly Unnested[]): Unnested[] {
  return found.map((quotation, index) => {
    if (quotation.broken !== 'close') return quotation
    let end = quotation.end
    for (let next = index + 1; next < found.length; next++) {
      const other = found[next]
      if (other === undefined || other.start >= end) break
      end = Math.max(end, other.end)
    }
    return end === quotation.end ? quotation : { ...quotation, end, inner: { start: quotation.inner.start, end } }
  })
}
