import type { Record, Statement } from '../../model/record.ts'
import type { StatementGroup } from './group-by-statement.ts'
import { type CorrectionOutcome, orphaned } from './outcome.ts'
import type { Revised } from './revise-statement.ts'
import { settleClaims } from './settle-claims.ts'
import { type Contender, settleStatements } from './settle-statements.ts'

/** What became of one statement that people have corrected. */
export interface Verdict {
  readonly group: StatementGroup
  /** null where it is not to be shown, or left as it is. */
  readonly revised: Revised | null
  readonly rejected: boolean
  /** True where people disagree about it. */
  readonly disputed: boolean
}

export interface Assembled {
  readonly record: Record
  readonly groupOf: ReadonlyMap<string, StatementGroup>
}

/**
 * Puts corrected statements into the record. They keep their ids; added ones get the next free ones in the order in which
 * they were added. Confidence is 1 where a person answers for the statement and nobody disagrees.
 * @param outcomes is told the statement of each correction; those of statements that had to give way are orphaned
 */
export function assembleRecord(
  record: Record,
  verdicts: readonly Verdict[],
  outcomes: Map<string, CorrectionOutcome>,
): Assembled {
  const placed = placeStatements(record.statements, verdicts)
  const contentsChanged = placed.contenders.some(({ contentBy }) => contentBy !== null)
  const removed = placed.contenders.length < record.statements.length
  const { statements, displaced } =
    contentsChanged || removed
      ? settleStatements(placed.contenders)
      : { statements: placed.contenders.map(({ statement }) => statement), displaced: new Map<string, string>() }
  for (const [id, group] of placed.groupOf) tellOutcomes(group, { id, winner: displaced.get(id) ?? null, outcomes })
  for (const id of displaced.keys()) placed.groupOf.delete(id)
  return {
    record: {
      ...record,
      statements: [...statements],
      events: settleClaims({ statements: [...statements], events: record.events }),
    },
    groupOf: placed.groupOf,
  }
}

interface Placed {
  readonly contenders: readonly Contender[]
  readonly groupOf: Map<string, StatementGroup>
}

function placeStatements(extracted: readonly Statement[], verdicts: readonly Verdict[]): Placed {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.group.statement?.id ?? null, verdict]))
  const groupOf = new Map<string, StatementGroup>()
  const contenders = extracted.flatMap((statement): Contender[] => {
    const verdict = verdictOf.get(statement.id)
    if (verdict?.rejected) return []
    if (verdict === undefined || verdict.revised === null) return [{ statement, contentBy: null }]
    groupOf.set(statement.id, verdict.group)
    return [toContender(verdict, verdict.revised, statement)]
  })
  const added = verdicts.filter(({ group }) => group.statement === null).sort(byFirstChange)
  let next = 1 + Math.max(0, ...extracted.map(({ id }) => Number(id.slice(1))))
  for (const verdict of added) {
    if (verdict.revised === null) continue
    const id = `s${next++}`
    groupOf.set(id, verdict.group)
    contenders.push(toContender(verdict, verdict.revised, { id, within: null, confidence: 1 }))
  }
  return { contenders, groupOf }
}

function byFirstChange(
  {
    group: {
      changes: [a],
    },
  }: Verdict,
  {
    group: {
      changes: [b],
    },
  }: Verdict,
): number {
  if (a === undefined || b === undefined || (a.at === b.at && a.id === b.id)) return 0
  return a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1
}

function toContender(
  { disputed }: Verdict,
  { statement, contentBy }: Revised,
  { id, within, confidence }: Pick<Statement, 'id' | 'within' | 'confidence'>,
): Contender {
  return { statement: { ...statement, id, within, confidence: disputed ? confidence : 1 }, contentBy }
}

function tellOutcomes(
  { changes }: StatementGroup,
  {
    id,
    winner,
    outcomes,
  }: { readonly id: string; readonly winner: string | null; readonly outcomes: Map<string, CorrectionOutcome> },
): void {
  for (const change of changes) {
    const outcome = outcomes.get(change.id)
    if (outcome === undefined || outcome.state === 'orphaned') continue
    if (winner === null) outcomes.set(change.id, { ...outcome, statement: id })
    else outcomes.set(change.id, orphaned(`its content overlaps that of ${winner}, which stands`))
  }
}
