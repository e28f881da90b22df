import type { ActorCorrection } from '../../model/correction.ts'
import type { Actor, Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { locate } from './anchor-places.ts'
import { mergeActors } from './merge-actors.ts'
import { type CorrectionOutcome, orphaned, shown } from './outcome.ts'
import { actorsKnownAs, nextActorId, resolveActor } from './resolve-actor.ts'
import { splitActor } from './split-actor.ts'

interface Step {
  readonly record: Record
  /** null where an `everywhere` does not concern this article. */
  readonly outcome: CorrectionOutcome | null
}

/**
 * Merges and splits actors, one correction after another.
 * @param outcomes takes what became of each; an `everywhere` that does not concern this article gets none
 */
export function applyToActors(
  extracted: Record,
  text: string,
  {
    changes,
    outcomes,
  }: { readonly changes: readonly ActorCorrection[]; readonly outcomes: Map<string, CorrectionOutcome> },
): Record {
  let record = extracted
  for (const change of changes) {
    const step = change.what === 'merge' ? applyMerge(record, text, change) : applySplit(record, text, change)
    record = step.record
    if (step.outcome === null) continue
    outcomes.set(change.id, step.outcome)
    followMerged(record, step.outcome.actor, outcomes)
  }
  return record
}

/** Earlier corrections of an actor that is gone are now of the one that it was merged into. */
function followMerged({ actors }: Record, into: string | null, outcomes: Map<string, CorrectionOutcome>): void {
  const ids = new Set(actors.map(({ id }) => id))
  for (const [id, outcome] of outcomes) {
    if (outcome.actor !== null && !ids.has(outcome.actor)) outcomes.set(id, { ...outcome, actor: into })
  }
}

type Merge = Extract<ActorCorrection, { what: 'merge' }>
type Split = Extract<ActorCorrection, { what: 'split' }>

function applyMerge(record: Record, text: string, { scope, before, after }: Merge): Step {
  if (scope === 'everywhere') {
    const others = before.flatMap((stated) => actorsKnownAs(record, stated))
    const [into = others[0]] = actorsKnownAs(record, after)
    if (into === undefined || others.length === 0) return { record, outcome: null }
    return { record: rename(mergeActors(record, others, into), into.id, after), outcome: shown({ actor: into.id }) }
  }
  const into = resolveActor(record, text, after)
  const others = before.map((stated) => resolveActor(record, text, stated))
  const found = others.filter((actor) => actor !== null)
  if (into === null || found.length < others.length)
    return { record, outcome: orphaned('one of the actors is no longer found in the article') }
  return { record: mergeActors(record, found, into), outcome: shown({ actor: into.id }) }
}

function rename(
  record: Record,
  id: string,
  { name, type, wikidata }: Pick<Actor, 'name' | 'type' | 'wikidata'>,
): Record {
  return {
    ...record,
    actors: record.actors.map((actor) => (actor.id === id ? { ...actor, name, type, wikidata } : actor)),
  }
}

function applySplit(record: Record, text: string, { scope, before, after, mentions }: Split): Step {
  const everywhere = scope === 'everywhere'
  const [known = null] = everywhere ? actorsKnownAs(record, before) : []
  const actor = everywhere ? known : resolveActor(record, text, before)
  if (actor === null)
    return { record, outcome: everywhere ? null : orphaned('the actor is no longer found in the article') }
  const isTaken = everywhere ? readsAs(text, mentions) : standsAt(text, mentions)
  const count = actor.mentions.filter(isTaken).length
  if (count === 0) return { record, outcome: everywhere ? null : orphaned('the actor no longer has these mentions') }
  const isWhole = count === actor.mentions.length
  if (isWhole && !everywhere)
    return { record, outcome: orphaned('the actor has no mentions but these: there is nothing to split') }
  const id = isWhole ? actor.id : nextActorId(record)
  const split = isWhole ? replaceActor(record, id, after) : splitActor(record, actor, { as: after, isTaken })
  const taken = split.actors.filter((other) => other.id === id)
  const [existing] = actorsKnownAs(record, after).filter((other) => other.id !== actor.id)
  if (existing === undefined) return { record: split, outcome: shown({ actor: id }) }
  return { record: mergeActors(split, taken, existing), outcome: shown({ actor: existing.id }) }
}

/** Where an article knows an actor by the words split off alone, all of it is the other actor. */
function replaceActor(record: Record, id: string, as: Split['after']): Record {
  return {
    ...record,
    actors: record.actors.map((actor) => (actor.id === id ? { ...actor, ...as, code: null, of: null } : actor)),
  }
}

function readsAs(text: string, mentions: Split['mentions']): (mention: Span) => boolean {
  const words = new Set(mentions.map(({ exact }) => exact))
  return ({ start, end }) => words.has(text.slice(start, end))
}

function standsAt(text: string, mentions: Split['mentions']): (mention: Span) => boolean {
  const places = mentions.map((anchor) => locate(text, anchor)).filter((span) => span !== null)
  return ({ start, end }) => places.some((place) => place.start === start && place.end === end)
}
