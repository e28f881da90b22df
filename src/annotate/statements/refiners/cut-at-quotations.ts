import { firstWhere } from '../../../model/first-where.ts'
import type { FoundStatement } from '../found-statement.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'

/**
 * `He notes that they are offended: "…," he said`: a reported content that runs into a quotation with a cue of its own ends
 * before it. `found` in any order; contents that do not run into one stay as they are.
 */
export function cutAtQuotations(found: readonly FoundStatement[]): FoundStatement[] {
  const starts = found
    .filter(({ finder }) => finder.startsWith('quotation-'))
    .flatMap(({ content }) => content.map(({ first }) => first))
    .sort((a, b) => a - b)
  return found.map((statement) => (statement.finder.startsWith('reported-') ? cut(statement, starts) : statement))
}

function cut(statement: FoundStatement, starts: readonly number[]): FoundStatement {
  const content = statement.content.map((range): TokenRange => {
    const start = firstAfter(starts, range.first)
    return start !== undefined && start < range.end ? { first: range.first, end: start } : range
  })
  return { ...statement, content }
}

/** The least of `sorted` that is greater than `value`. */
function firstAfter(sorted: readonly number[], value: number): number | undefined {
  const low = firstWhere(sorted, (item) => item > value)
  return sorted[low]
}
