import { extract } from '../../src/extract.ts'
import type { Record, Statement } from '../../src/model/record.ts'

const SIGNS = { [-1]: '-', 0: '0', 1: '+' } as const

type Target = Statement['targets'][number]

/** One line a statement: speaker, cue, then each target with the sign of the stance, its mention and the words that show it. */
export function showTargets(input: string): string {
  const record = extract({ text: input })
  if (record.statements.length === 0) return 'none'
  return record.statements.map((statement) => showStatement(input, record, statement)).join('\n')
}

function showStatement(input: string, record: Record, { speaker, cue, targets, within }: Statement): string {
  const shown = targets.map((target) => showTarget(input, record, target))
  const head = `${nameOf(record, speaker)} | ${wordsOf(input, cue)}`
  return `${within === null ? '' : '  '}${head} -> ${shown.length === 0 ? 'nobody' : shown.join('; ')}`
}

function showTarget(input: string, record: Record, { actor, stance, mention, evidence }: Target): string {
  const named = mention === null ? ' (implied)' : ` "${wordsOf(input, mention)}"`
  const by = evidence === null ? '' : ` by "${wordsOf(input, evidence)}"`
  return `${nameOf(record, actor)} ${SIGNS[stance]}${named}${by}`
}

const nameOf = (record: Record, id: string | null): string =>
  record.actors.find((actor) => actor.id === id)?.name ?? '-'

const wordsOf = (input: string, span: Target['mention']): string =>
  span === null ? '-' : input.slice(span.start, span.end).replace(/\s+/g, ' ')
