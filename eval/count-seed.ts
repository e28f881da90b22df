import type { Record } from '../src/index.ts'

/** Counts on the founding report, without a word of it. What a careful reader finds: 1, 1, 8, 25; about 48 statements. */
export function countSeed(record: Record): ReadonlyMap<string, number> {
  const roles = (role: string): number => record.structure.filter((block) => block.role === role).length
  return new Map([
    ['seed headlines', roles('headline')],
    ['seed standfirsts', roles('standfirst')],
    ['seed headings', roles('heading')],
    ['seed paragraphs', roles('paragraph')],
    ['seed broken quotations contained', containedRepairs(record)],
    ['seed statements', record.statements.length],
    ['seed statements of the main speaker', statementsOf(record, 'Putin')],
  ])
}

/** Quotes whose opening mark is missing and that stay within one block. */
function containedRepairs(record: Record): number {
  const broken = record.statements.flatMap(({ quotes }) => quotes).filter((quote) => quote.broken === 'open')
  const contained = broken.filter(({ start, end }) =>
    record.structure.some((block) => block.start <= start && end <= block.end),
  )
  return new Set(contained.map(({ start }) => start)).size
}

function statementsOf(record: Record, surname: string): number {
  const named = new Set(record.actors.filter(({ name }) => name.endsWith(surname)).map(({ id }) => id))
  return record.statements.filter(({ speaker }) => speaker !== null && named.has(speaker)).length
}
