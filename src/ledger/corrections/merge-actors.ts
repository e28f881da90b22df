import type { Actor, Record } from '../../model/record.ts'
import { byPosition } from '../../model/span.ts'

/** Makes several actors of a record one: `into` takes the mentions of the others and stands wherever they stood. */
export function mergeActors(record: Record, others: readonly Actor[], into: Actor): Record {
  const gone = new Set(others.map(({ id }) => id).filter((id) => id !== into.id))
  if (gone.size === 0) return record
  const rename = (id: string): string => (gone.has(id) ? into.id : id)
  const renameAll = (ids: readonly string[]): string[] => [...new Set(ids.map(rename))]
  return {
    ...record,
    actors: record.actors
      .filter(({ id }) => !gone.has(id))
      .map((actor) => (actor.id === into.id ? { ...actor, mentions: joinMentions([into, ...others]) } : actor))
      .map((actor) => ({ ...actor, of: actor.of === null || rename(actor.of) === actor.id ? null : rename(actor.of) })),
    statements: record.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker && rename(statement.speaker),
      targets: firstOfEach(statement.targets.map((target) => ({ ...target, actor: rename(target.actor) }))),
    })),
    events: record.events.map((event) => ({
      ...event,
      source: renameAll(event.source),
      target: renameAll(event.target),
    })),
  }
}

function joinMentions(actors: readonly Actor[]): Actor['mentions'] {
  const byPlace = new Map(
    actors.flatMap(({ mentions }) => mentions).map((mention) => [`${mention.start}-${mention.end}`, mention]),
  )
  return [...byPlace.values()].sort(byPosition)
}

function firstOfEach<Target extends { readonly actor: string }>(targets: readonly Target[]): Target[] {
  return targets.filter(({ actor }, index) => targets.findIndex((target) => target.actor === actor) === index)
}
