import { byPosition, lengthOf } from '../../../model/span.ts'
import type { TimeExpression } from '../meaning.ts'

/** Of expressions that overlap the longest stays; in text order. Of equal ones the first proposed. */
export function settleOverlaps(proposed: readonly TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = []
  for (const expression of [...proposed].sort(byPosition)) {
    let isKept = true
    for (let last = kept.at(-1); last !== undefined && last.end > expression.start; last = kept.at(-1)) {
      if (lengthOf(last) >= lengthOf(expression)) {
        isKept = false
        break
      }
      kept.pop()
    }
    if (isKept) kept.push(expression)
  }
  return kept
}
