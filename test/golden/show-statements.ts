import { extract } from '../../src/extract.ts'
import type { Record, Statement } from '../../src/model/record.ts'
import type { Span } from '../../src/model/span.ts'

/**
 * One line a statement: kind | speaker's name, or status where no actor is known | source | cue | content.
 * A statement within another is indented; `-` stands for null, ` … ` between two spans of content; `none` for no statement.
 */
export function showStatements(input: string): string {
  const record = extract({ text: input })
  if (record.statements.length === 0) return 'none'
  return record.statements.map((statement) => showStatement(input, record, statement)).join('\n')
}

function showStatement(input: string, record: Record, statement: Statement): string {
  const { kind, source, cue, content } = statement
  const words = (span: Span | null): string =>
    span === null ? '-' : input.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ⏎ ')
  const fields = [kind, speakerOf(record, statement), words(source), words(cue), content.map(words).join(' … ')]
  return `${'  '.repeat(depthOf(record, statement))}${fields.join(' | ')}`
}

const speakerOf = ({ actors }: Record, { speaker, speakerStatus }: Statement): string =>
  actors.find(({ id }) => id === speaker)?.name ?? speakerStatus

function depthOf(record: Record, { within }: Statement): number {
  const outer = record.statements.find(({ id }) => id === within)
  return outer === undefined ? 0 : 1 + depthOf(record, outer)
}
