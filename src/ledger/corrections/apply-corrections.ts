import type { Correction } from '../../model/correction.ts'
import type { Record, RecordCorrection, Statement } from '../../model/record.ts'
import { applyToActors } from './apply-to-actors.ts'
import { assembleRecord } from './assemble-record.ts'
import { collectVotes } from './collect-votes.ts'
import { actorsOf, decideGroup } from './decide-group.ts'
import { type Conflict, findConflicts } from './find-conflicts.ts'
import { byTime, findEffective, isActorCorrection, isStatementCorrection } from './find-effective.ts'
import { groupByStatement, keyOfContent, type StatementGroup } from './group-by-statement.ts'
import { finderOf, nameActors } from './name-actors.ts'
import { type CorrectionOutcome, UNDONE } from './outcome.ts'
import { reviseStatement } from './revise-statement.ts'

/** An extracted record, the text it was made from, and what people say about it. */
export interface Corrected {
  readonly extracted: Record
  readonly text: string
  /** In any order; those of other articles must not be among them. */
  readonly corrections: readonly Correction[]
}

/** What corrections make of a record. */
export interface Applied {
  /** Keeps all laws; `extracted` itself where no correction stands. */
  readonly record: Record
  /** By id of correction; those that do not concern this article have none, nor undos that stand, nor what was undone everywhere. */
  readonly outcomes: ReadonlyMap<string, CorrectionOutcome>
  readonly conflicts: readonly Conflict[]
  /** Corrections of statements, brought together. */
  readonly groups: readonly StatementGroup[]
  /** By id of statement in `record`: its group. */
  readonly groupOf: ReadonlyMap<string, StatementGroup>
}

/** Applies corrections to a record as extracted, by whatever version of the extractor, from whatever version of the text. */
export function applyCorrections({ extracted, text, corrections }: Corrected): Applied {
  const { changes, undone } = findEffective(corrections)
  const here = corrections.filter(({ id, article }) => article !== null && undone.has(id))
  const outcomes = new Map<string, CorrectionOutcome>(here.map(({ id }) => [id, UNDONE]))
  const actorChanges = changes.filter(isActorCorrection)
  const grouped = groupByStatement(extracted, text, { changes: changes.filter(isStatementCorrection), outcomes })
  const named = nameActors(
    extracted,
    text,
    grouped.flatMap((group) => actorsOf(decideGroup(group))),
  )
  const base = applyToActors(named.record, text, { changes: actorChanges, outcomes })
  const groups = grouped.map((group) => ({ ...group, statement: sameIn(base, group.statement) }))
  const means = { text, findActor: finderOf(base, named), outcomes }
  const conflicts = groups.map((group) => findConflicts(keyOfContent(group.content), collectVotes(group, text)))
  const verdicts = groups.map((group, index) => {
    const decision = decideGroup(group)
    const disputed = (conflicts[index] ?? []).length > 0
    return { group, revised: reviseStatement(decision, means), rejected: decision.rejected, disputed }
  })
  const { record, groupOf } = assembleRecord(base, verdicts, outcomes)
  const shown = listShown(corrections, outcomes)
  return {
    record: shown.length === 0 ? extracted : { ...dropUnused(record, extracted, named.record), corrections: shown },
    outcomes,
    conflicts: conflicts.flat(),
    groups,
    groupOf,
  }
}

const sameIn = ({ statements }: Record, statement: Statement | null): Statement | null =>
  statements.find(({ id }) => id === statement?.id) ?? null

/** Leaves out actors that were added for corrections that came to nothing. */
function dropUnused(record: Record, extracted: Record, named: Record): Record {
  const added = named.actors.slice(extracted.actors.length).map(({ id }) => id)
  const used = new Set(
    record.statements.flatMap(({ speaker, targets }) => [speaker, ...targets.map(({ actor }) => actor)]),
  )
  return { ...record, actors: record.actors.filter(({ id }) => used.has(id) || !added.includes(id)) }
}

function listShown(
  corrections: readonly Correction[],
  outcomes: ReadonlyMap<string, CorrectionOutcome>,
): RecordCorrection[] {
  return [...corrections].sort(byTime).flatMap(({ id, by, at, what }) => {
    const outcome = outcomes.get(id)
    if (outcome?.state !== 'shown') return []
    return [{ id, by, at, what, statement: outcome.statement, actor: outcome.actor }]
  })
}
