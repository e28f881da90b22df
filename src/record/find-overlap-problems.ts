import { byContent, holds, measureContent, touches } from '../model/content.ts'
import type { Record, Statement } from '../model/record.ts'
import { sweepPairs } from '../model/sweep-pairs.ts'
import type { Problem } from './problem.ts'

/** Law 5: contents of two statements are apart, or one lies in the other and says so by `within`. */
export function findOverlapProblems({ statements }: Record): Problem[] {
  const problems: Problem[] = []
  const indices = new Map(statements.map(({ content }, index) => [measureContent(content), index]))
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  sweepPairs([...indices.keys()].sort(byContent), (earlier, later) => {
    const [outer, inner] = [earlier, later].map((candidate) => statements[indices.get(candidate) ?? -1])
    if (outer === undefined || inner === undefined || !touches(earlier, later)) return
    if (holds(earlier, later) && earlier.size > later.size && isWithin(inner, outer.id, byId)) return
    problems.push({
      path: `statements.${indices.get(later)}.content`,
      message: `content of "${inner.id}" overlaps that of "${outer.id}", and it is not within it`,
    })
  })
  return problems
}

/** True where the chain of `within` leads from `statement` to `id`; a chain that runs in a circle does not. */
function isWithin(statement: Statement, id: string, byId: ReadonlyMap<string, Statement>): boolean {
  const seen = new Set<string>()
  let current = statement.within
  while (current !== null && !seen.has(current)) {
    if (current === id) return true
    seen.add(current)
    current = byId.get(current)?.within ?? null
  }
  return false
}
