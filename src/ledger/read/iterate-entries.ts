import type { Engine } from '../engine.ts'
import type { EntryFilter, StoredEntry } from '../ledger.ts'
import { storable } from '../rows/storable.ts'
import { readEntry } from './read-entry.ts'

/** Entries held at a time. */
const PAGE = 50

/** A character that sorts behind every time of a day: `2031-05-14T23:59` is on or before `2031-05-14`. */
export const END_OF_DAY = '~'

/** See `Ledger.entries`. */
export async function* iterateEntries(engine: Engine, filter: EntryFilter): AsyncGenerator<StoredEntry> {
  let after = filter.after ?? 0
  for (;;) {
    const rows = await selectPage(engine, filter, after)
    for (const row of rows) yield readEntry(row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

function selectPage({ db }: Engine, { allVersions, since, until, outlet, notBy }: EntryFilter, after: number) {
  let query = db
    .selectFrom('articles')
    .innerJoin('records', 'records.article', 'articles.key')
    .selectAll('articles')
    .select(['extracted', 'corrected'])
    .where('key', '>', after)
  if (!allVersions) query = query.where('current', '=', 1)
  if (since !== undefined) query = query.where('published', '>=', storable(since))
  if (until !== undefined) query = query.where('published', '<=', storable(until) + END_OF_DAY)
  if (outlet !== undefined) query = query.where('outlet', '=', storable(outlet))
  if (notBy !== undefined)
    query = query.where(({ or, eb }) =>
      or([eb('extractor_version', '!=', notBy.version), eb('model', '!=', notBy.model)]),
    )
  return query.orderBy('key').limit(PAGE).execute()
}
