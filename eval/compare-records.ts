import type { Record } from '../src/index.ts'
import { asAttributions, type GoldAttribution } from './classify-misses.ts'

export interface Change {
  readonly id: string
  readonly sign: '+' | '-'
  readonly attribution: GoldAttribution
}

/** Statements that only `after` has (`+`) and that only `before` has (`-`), article by article, spans compared exactly. */
export function compareRecords(
  before: readonly Pick<Record, 'id' | 'statements'>[],
  after: readonly Pick<Record, 'id' | 'statements'>[],
): Change[] {
  const earlier = new Map(before.map((record) => [record.id, asAttributions(record)]))
  const later = new Map(after.map((record) => [record.id, asAttributions(record)]))
  const changes: Change[] = []
  for (const id of new Set([...earlier.keys(), ...later.keys()])) {
    const old = earlier.get(id) ?? []
    const current = later.get(id) ?? []
    for (const attribution of without(old, current)) changes.push({ id, sign: '-', attribution })
    for (const attribution of without(current, old)) changes.push({ id, sign: '+', attribution })
  }
  return changes
}

function without(some: readonly GoldAttribution[], others: readonly GoldAttribution[]): GoldAttribution[] {
  const known = new Set(others.map((attribution) => JSON.stringify(attribution)))
  return some.filter((attribution) => !known.has(JSON.stringify(attribution)))
}
