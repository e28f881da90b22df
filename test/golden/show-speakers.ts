import { extract } from '../../src/extract.ts'
import type { Record, Statement } from '../../src/model/record.ts'

/** One line a statement: source -> speaker (status), then the stated reason for anonymity; one within another is indented. */
export function showSpeakers(input: string): string {
  const record = extract({ text: input })
  if (record.statements.length === 0) return 'none'
  return record.statements.map((statement) => showSpeaker(input, record, statement)).join('\n')
}

function showSpeaker(input: string, record: Record, statement: Statement): string {
  const words = (span: Statement['source']): string =>
    span === null ? '-' : input.slice(span.start, span.end).replace(/\s+/g, ' ')
  const speaker = record.actors.find(({ id }) => id === statement.speaker)?.name ?? '-'
  const reason = statement.anonymity === null ? '' : ` because: ${words(statement.anonymity)}`
  const indent = statement.within === null ? '' : '  '
  return `${indent}${words(statement.source)} -> ${speaker} (${statement.speakerStatus})${reason}`
}
