import type { Engine } from '../engine.ts'
import type { Progress, StoredFailure } from '../ledger.ts'
import { storable } from '../rows/storable.ts'

/** See `Ledger.failures`. */
export async function readFailures({ db }: Engine): Promise<StoredFailure[]> {
  const rows = await db.selectFrom('failures').selectAll().execute()
  // Sorted here: engines order strings differently.
  return rows.sort((a, b) => (a.place < b.place ? -1 : 1))
}

/** See `Ledger.progress`. */
export async function readProgress({ db }: Engine, input: string, settings: string): Promise<Progress | null> {
  const row = await db
    .selectFrom('inputs')
    .selectAll()
    .where('input', '=', storable(input))
    .where('settings', '=', storable(settings))
    .executeTakeFirst()
  if (row === undefined) return null
  const { stamp, count, byte_offset: offset } = row
  return { input, settings, stamp, position: count === null ? null : { count, offset } }
}
