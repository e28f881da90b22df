import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { wordsOf } from './describe-statement.ts'
import { nameOfTarget, STANCES } from './describe-targets.ts'

/** For each statement, whom it is about, the stance towards them as worded, and the words that show both. */
export function explainTargets(text: string, record: Record): string {
  const lines = record.statements.flatMap((statement) =>
    statement.targets.map((target) => `${statement.id}  ${explainTarget(text, record, target)}`),
  )
  return lines.length === 0 ? '' : ['Targets', ...lines].join('\n')
}

function explainTarget(text: string, record: Record, target: Statement['targets'][number]): string {
  const { stance, mention, evidence } = target
  const named = mention === null ? 'implied' : quote(text, mention)
  const shown = evidence === null ? '' : `: ${quote(text, evidence)}`
  return `towards ${nameOfTarget(record, target)}, ${named}: ${STANCES[stance]} as worded${shown}`
}

const quote = (text: string, { start, end }: Span): string => `"${wordsOf(text, { start, end })}" [${start}, ${end})`
