import { isDeepStrictEqual } from 'node:util'
import type { Record, Statement } from '../model/record.ts'

/** How a new record differs from the one it replaces, counted in statements. */
export interface Changes {
  readonly gained: number
  readonly lost: number
  /** With the same content, and another cue, source, speaker or attribute. */
  readonly changed: number
}

/** Compares statements by their content: ids, which are numbers in the order of the text, tell nothing from one to the other. */
export function compareExtractions(before: Record, after: Record): Changes {
  const old = byContent(before)
  const now = byContent(after)
  const common = [...now.keys()].filter((place) => old.has(place))
  return {
    gained: now.size - common.length,
    lost: old.size - common.length,
    changed: common.filter((place) => !isDeepStrictEqual(old.get(place), now.get(place))).length,
  }
}

function byContent(record: Record): Map<string, object> {
  return new Map(
    record.statements.map((statement) => [JSON.stringify(statement.content), meaningOf(statement, record)]),
  )
}

/** A statement with what its ids stand for in the place of the ids. */
function meaningOf({ id: _id, ...statement }: Statement, { actors, statements }: Record): object {
  const nameOf = (actor: string | null): string | null => actors.find(({ id }) => id === actor)?.name ?? null
  const outer = statements.find(({ id }) => id === statement.within)
  return {
    ...statement,
    speaker: nameOf(statement.speaker),
    within: outer?.content ?? null,
    targets: statement.targets.map((target) => ({ ...target, actor: nameOf(target.actor) })),
  }
}
