import type { Statement } from '../../model/record.ts'
import { classifyKind } from './classify-kind.ts'
import type { Decision } from './decide-group.ts'
import type { StatementGroup } from './group-by-statement.ts'
import { type CorrectionOutcome, orphaned, shown, superseded } from './outcome.ts'
import type { FindActor } from './resolve-actor.ts'
import { setField } from './set-field.ts'
import { type Resolved, resolveStated } from './state-statement.ts'

/** A statement with what people made of it. */
export interface Revised {
  readonly statement: Resolved
  /** The correction that gave the content as it stands; null where the extractor did. */
  readonly contentBy: { readonly at: string; readonly id: string } | null
}

interface Means {
  readonly text: string
  readonly findActor: FindActor
  /** Takes what became of each correction, so far without the id of the statement. */
  readonly outcomes: Map<string, CorrectionOutcome>
}

/**
 * Makes the statement that a decision asks for; null where there is none to show, because it was rejected, or because the
 * extractor no longer finds it and nobody has added or confirmed it: then its corrections are orphaned.
 */
export function reviseStatement(decision: Decision, means: Means): Revised | null {
  const { group, whole } = decision
  tellReplaced(decision, means)
  if (decision.rejected) return null
  const base = baseOf(decision, means)
  if (base === null) {
    tellOthers(group, means, orphaned('the extractor no longer finds the statement'))
    return null
  }
  const { statement, contentBy } = setFields(base, decision, means)
  tellOthers(group, means, shown())
  const fromWhole = whole !== null && (whole.what === 'add' || group.statement === null) ? whole : null
  return { statement, contentBy: contentBy ?? fromWhole }
}

function tellReplaced({ group, rejected, replaced }: Decision, { outcomes }: Means): void {
  for (const [id, reason] of replaced) outcomes.set(id, superseded(reason))
  const last = group.changes.at(-1)
  if (!rejected || last === undefined) return
  const reason = 'the extractor now cuts the statement otherwise: reject that too if it is none'
  outcomes.set(last.id, group.recut ? orphaned(reason) : shown())
}

/** Tells the outcome of all corrections of a statement of which none was told yet. */
function tellOthers({ changes }: StatementGroup, { outcomes }: Means, outcome: CorrectionOutcome): void {
  for (const { id } of changes) if (!outcomes.has(id)) outcomes.set(id, outcome)
}

/** The statement before single attributes are set: as a person gave it whole, else as extracted. */
function baseOf({ group, whole }: Decision, { text, findActor }: Means): Resolved | null {
  if (whole === null || (whole.what === 'confirm' && group.statement !== null)) return group.statement
  const stated = resolveStated(text, whole.after, findActor)
  return stated && group.statement ? complete(stated, group.statement) : stated
}

/** Fills what a person has left open with what the extractor tells. */
function complete(stated: Resolved, { act, topics, targets, time }: Statement): Resolved {
  return {
    ...stated,
    act: stated.act ?? act,
    topics: stated.topics.length > 0 ? stated.topics : topics,
    targets: stated.targets.length > 0 ? stated.targets : targets,
    time: stated.time ?? time,
  }
}

function setFields(base: Resolved, { fields }: Decision, means: Means): Pick<Revised, 'statement' | 'contentBy'> {
  let statement = base
  let contentBy: Revised['contentBy'] = null
  for (const change of fields) {
    const changed = setField(statement, change, means)
    if (changed === null) {
      means.outcomes.set(change.id, orphaned('a place, target or actor that it names is no longer found'))
      continue
    }
    statement = changed
    means.outcomes.set(change.id, shown())
    if (change.what === 'content') contentBy = change
  }
  const kindIsGiven = fields.some(({ what }) => what === 'kind')
  if (contentBy === null || kindIsGiven) return { statement, contentBy }
  return { statement: { ...statement, kind: classifyKind(means.text, statement) }, contentBy }
}
