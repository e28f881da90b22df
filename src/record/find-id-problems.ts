import type { Record } from '../model/record.ts'
import type { Problem } from './problem.ts'

interface Reference {
  readonly path: string
  readonly id: string | null
}

/** Law 4: every id that a field names exists in the record, and no two things share one. */
export function findIdProblems(record: Record): Problem[] {
  return [
    ...findDuplicates('statements', record.statements),
    ...findDuplicates('actors', record.actors),
    ...findDuplicates('events', record.events),
    ...findMissing('actor', idsOf(record.actors), actorReferences(record)),
    ...findMissing('statement', idsOf(record.statements), statementReferences(record)),
  ]
}

const idsOf = (things: readonly { id: string }[]): Set<string> => new Set(things.map(({ id }) => id))

function findDuplicates(list: string, things: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${list}.${index}.id`, message: `id "${id}" stands in the record twice` }]
    seen.add(id)
    return []
  })
}

function findMissing(what: string, ids: ReadonlySet<string>, references: readonly Reference[]): Problem[] {
  return references.flatMap(({ path, id }) =>
    id === null || ids.has(id) ? [] : [{ path, message: `names ${what} "${id}", which the record does not have` }],
  )
}

function actorReferences({ statements, actors, events, corrections }: Record): Reference[] {
  const list = (path: string, ids: readonly string[]) => ids.map((id, index) => ({ path: `${path}.${index}`, id }))
  return [
    ...statements.flatMap(({ speaker, targets }, index) => [
      { path: `statements.${index}.speaker`, id: speaker },
      ...targets.map(({ actor }, target) => ({ path: `statements.${index}.targets.${target}.actor`, id: actor })),
    ]),
    ...actors.map(({ of }, index) => ({ path: `actors.${index}.of`, id: of })),
    ...events.flatMap(({ source, target }, index) => [
      ...list(`events.${index}.source`, source),
      ...list(`events.${index}.target`, target),
    ]),
    ...corrections.map(({ actor }, index) => ({ path: `corrections.${index}.actor`, id: actor })),
  ]
}

function statementReferences({ statements, events, corrections }: Record): Reference[] {
  return [
    ...statements.map(({ within }, index) => ({ path: `statements.${index}.within`, id: within })),
    ...events.map(({ claimedBy }, index) => ({ path: `events.${index}.claimedBy`, id: claimedBy })),
    ...events.map(({ statement }, index) => ({ path: `events.${index}.statement`, id: statement })),
    ...corrections.map(({ statement }, index) => ({ path: `corrections.${index}.statement`, id: statement })),
  ]
}
