import type { Record } from '../model/record.ts'

/**
 * A record with these statements alone, and with the events that they claim or are: what a search has found of an article. A
 * statement within one that is left out stands within the next one around it that is kept. Ids stay as they are.
 */
export function keepStatements(record: Record, ids: readonly string[]): Record {
  const kept = new Set(ids)
  const around = new Map(record.statements.map(({ id, within }) => [id, within]))
  const keptAround = (id: string | null): string | null => {
    let holder = id
    while (holder !== null && !kept.has(holder)) holder = around.get(holder) ?? null
    return holder
  }
  return {
    ...record,
    statements: record.statements
      .filter(({ id }) => kept.has(id))
      .map((statement) => ({ ...statement, within: keptAround(statement.within) })),
    events: record.events
      .filter(({ claimedBy, statement }) => isKept(kept, claimedBy) || isKept(kept, statement))
      .map((event) => ({
        ...event,
        claimedBy: isKept(kept, event.claimedBy) ? event.claimedBy : null,
        statement: isKept(kept, event.statement) ? event.statement : null,
      })),
    corrections: record.corrections.filter(({ statement }) => statement === null || kept.has(statement)),
  }
}

const isKept = (kept: ReadonlySet<string>, id: string | null): boolean => id !== null && kept.has(id)
