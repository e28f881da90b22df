import type { Engine } from '../engine.ts'
import type { Stance } from '../rows/attribute-words.ts'
import type { TargetActor } from './search-query.ts'

/** The targets of the statements with these keys, each list in the order of its record; none for a statement without. */
export async function readTargets(
  { db, search }: Engine,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly TargetActor[]>> {
  const rows = await db
    .selectFrom('statement_targets')
    .select(['statement', 'name', 'wikidata', 'stance'])
    .where(search.isOneOf('statement_targets.statement', keys))
    .orderBy('statement')
    .orderBy('number')
    .execute()
  const targets = new Map<number, TargetActor[]>()
  for (const { statement, name, wikidata, stance } of rows)
    targets.set(statement, [...(targets.get(statement) ?? []), { name, wikidata, stance: toStance(stance) }])
  return targets
}

/** A stance as it lies in a column. */
const toStance = (stored: number): Stance => (stored === 0 ? 0 : stored < 0 ? -1 : 1)
