import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { cueOf, type JoinScene } from './scene.ts'

/**
 * A stretch of content that opens with the cue of a rule's statement, or with its source and cue, is that statement's: `"…," she said, citing
 * a report`; `Veld said the lock was shut, she said. "…"`. Content of one stretch stays whole: there it is a statement within a statement.
 */
export function splitAtCues({ ruled }: JoinScene, learned: readonly StatementAnnotation[]): StatementAnnotation[] {
  const openers = findOpeners(ruled)
  return learned.flatMap((statement) => {
    if (statement.content.length < 2) return [statement]
    const own: Span[] = []
    const others: StatementAnnotation[] = []
    for (const span of statement.content) {
      const other = statementIn(span, openers.get(span.start))
      if (other === null || cueOf(other)[0]?.start === statement.cue?.start) own.push(span)
      else others.push(other)
    }
    return own.length === 0 ? [statement] : [{ ...statement, content: own }, ...others]
  })
}

/** Statements of one stretch of content after its cue, by where their words start. */
function findOpeners(ruled: readonly StatementAnnotation[]): ReadonlyMap<number, StatementAnnotation> {
  const openers = new Map<number, StatementAnnotation>()
  for (const rule of ruled) {
    const [content] = rule.content
    if (rule.cue === null || content === undefined || rule.content.length > 1 || content.start < rule.cue.end) continue
    openers.set(rule.cue.start, rule)
    if (rule.source !== null && rule.source.end <= rule.cue.start) openers.set(rule.source.start, rule)
  }
  return openers
}

/** The statement with what of the stretch is its content; null where that is nothing. */
function statementIn(stretch: Span, rule: StatementAnnotation | undefined): StatementAnnotation | null {
  const start = rule?.content[0]?.start
  if (rule === undefined || start === undefined || start >= stretch.end) return null
  return { ...rule, content: [{ start, end: stretch.end }] }
}
