import type { Writer } from '../engine.ts'
import { type Identity, identify } from '../identify.ts'
import type { Entry, Outcome } from '../ledger.ts'

/** What is to become of an entry. */
export interface PlannedEntry {
  readonly entry: Entry
  readonly identity: Identity
  readonly outcome: Outcome
  /** Of the new version; 0 where nothing is to be stored. */
  readonly key: number
  readonly version: number
  /** False where a later entry of the same batch is a newer version. */
  readonly current: boolean
}

export interface VersionPlan {
  /** In the order of the entries. */
  readonly entries: readonly PlannedEntry[]
  /** Keys of stored versions that are no longer current. */
  readonly replaced: readonly number[]
}

interface KnownVersion {
  readonly key: number
  readonly version: number
  readonly fingerprint: string
}

/** Decides what is new. Keys are counted here, not by the engine: what is undone leaves no gap, and every engine gives the same. */
export async function planVersions(writer: Writer, entries: readonly Entry[]): Promise<VersionPlan> {
  const identities = entries.map(({ article }) => identify(article))
  const { known, currentKeys } = await readVersions(writer, identities)
  let key = await lastKey(writer)
  const newest = new Map<string, number>()
  const planned = entries.map((entry, i) => {
    const identity = identities[i] as Identity
    const versions = known.get(identity.series) ?? []
    if (versions.some(({ fingerprint }) => fingerprint === identity.fingerprint))
      return { entry, identity, outcome: 'unchanged' as const, key: 0, version: 0 }
    const version = Math.max(0, ...versions.map((earlier) => earlier.version)) + 1
    key++
    known.set(identity.series, [...versions, { key, version, fingerprint: identity.fingerprint }])
    newest.set(identity.series, key)
    return { entry, identity, outcome: version === 1 ? ('added' as const) : ('new version' as const), key, version }
  })
  return {
    entries: planned.map((entry) => ({ ...entry, current: newest.get(entry.identity.series) === entry.key })),
    replaced: [...newest.keys()].flatMap((series) => currentKeys.get(series) ?? []),
  }
}

async function readVersions({ db }: Writer, identities: readonly Identity[]) {
  const known = new Map<string, KnownVersion[]>()
  const currentKeys = new Map<string, number>()
  const rows = await db
    .selectFrom('articles')
    .select(['series', 'key', 'version', 'current', 'fingerprint'])
    .where('series', 'in', [...new Set(identities.map(({ series }) => series))])
    .execute()
  for (const { series, key, version, current, fingerprint } of rows) {
    known.set(series, [...(known.get(series) ?? []), { key, version, fingerprint }])
    if (current === 1) currentKeys.set(series, key)
  }
  return { known, currentKeys }
}

async function lastKey({ db }: Writer): Promise<number> {
  const last = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.max('key').as('key'))
    .executeTakeFirst()
  return last?.key ?? 0
}
