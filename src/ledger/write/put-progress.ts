import type { Writer } from '../engine.ts'
import type { AlongWithEntries, Failure, Progress } from '../ledger.ts'
import { storable } from '../rows/storable.ts'

/** Stores what failed, what went well after all, and how far inputs have been gone through. `now` is ISO 8601 in UTC. */
export async function putProgress(writer: Writer, also: AlongWithEntries, now: string): Promise<void> {
  const { failures = [], settled = [], progress = [] } = also
  if (settled.length > 0) await writer.db.deleteFrom('failures').where('place', 'in', settled.map(storable)).execute()
  for (const failure of failures) await putFailure(writer, failure, now)
  for (const step of progress) await putStep(writer, step)
}

async function putFailure(
  { db, insert }: Writer,
  { place, reason, input, settings }: Failure,
  now: string,
): Promise<void> {
  const earlier = await db
    .selectFrom('failures')
    .select('tries')
    .where('place', '=', storable(place))
    .executeTakeFirst()
  if (earlier) await db.deleteFrom('failures').where('place', '=', storable(place)).execute()
  const tries = (earlier?.tries ?? 0) + 1
  await insert('failures', [
    {
      place: storable(place),
      reason: storable(reason),
      input: storable(input),
      settings: storable(settings),
      tries,
      at: now,
    },
  ])
}

async function putStep({ db, insert }: Writer, { input, settings, stamp, position }: Progress): Promise<void> {
  const row = {
    input: storable(input),
    settings: storable(settings),
    stamp: storable(stamp),
    count: position?.count ?? null,
    byte_offset: position?.offset ?? null,
  }
  await db.deleteFrom('inputs').where('input', '=', row.input).where('settings', '=', row.settings).execute()
  await insert('inputs', [row])
}
