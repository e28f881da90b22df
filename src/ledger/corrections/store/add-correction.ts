import type { ActorCorrection, Correction } from '../../../model/correction.ts'
import { InputError, UsageError } from '../../../model/errors.ts'
import type { Writer } from '../../engine.ts'
import { storable, storableOrNull } from '../../rows/storable.ts'
import type { CorrectionRequest } from '../correction-request.ts'
import type { Corrector } from '../corrections.ts'
import { draftCorrection, draftUndo } from '../draft-correction.ts'
import { findEffective } from '../find-effective.ts'
import { correctionsOf, readCorrection } from './read-corrections.ts'
import { refreshArticles } from './refresh-articles.ts'
import { seeArticle } from './see-article.ts'

export interface Adding extends Corrector {
  readonly now: Date
}

/** See `Corrections.add`. Returns the id. */
export async function addCorrection(
  writer: Writer,
  { key, request, who }: { readonly key: number; readonly request: CorrectionRequest; readonly who: Adding },
): Promise<string> {
  const seen = await seeArticle(writer.db, key)
  if (seen === null) throw new InputError(`there is no article with the key ${key} in the ledger`)
  const { by, why, now } = who
  const correction = draftCorrection(seen, request, { by, why, at: await timeAfter(writer, seen.series, now) })
  const series = correction.article === null ? null : seen.series
  await insert(writer, correction, { series, article: key })
  await refreshArticles(writer, await keysOf(writer, { correction, series }))
  const outcome = await writer.db
    .selectFrom('correction_outcomes')
    .select(['state', 'reason'])
    .where('article', '=', key)
    .where('correction', '=', correction.id)
    .executeTakeFirst()
  if (outcome?.state !== 'shown')
    throw new UsageError(`this correction cannot be shown: ${outcome?.reason ?? 'it concerns nothing in the article'}`)
  return correction.id
}

/** See `Corrections.undo`. Returns the id of the undo. */
export async function undoCorrection(writer: Writer, start: string, { by, why, now }: Adding): Promise<string> {
  const row = await findCorrection(writer, start)
  const undone = readCorrection(row)
  const all = await correctionsOf(writer.db, row.series ?? '')
  if (findEffective(all).undone.has(undone.id)) throw new UsageError(`correction ${undone.id} is undone already`)
  const undo = draftUndo(undone, { by, why, at: await timeAfter(writer, row.series, now) })
  await insert(writer, undo, { series: row.series, article: row.article })
  await refreshArticles(
    writer,
    await keysOf(writer, { correction: await undoneAtLast(writer, undone), series: row.series }),
  )
  return undo.id
}

/** What an undo of an undo of … took back. */
async function undoneAtLast({ db }: Writer, correction: Correction): Promise<Correction> {
  let last = correction
  while (last.what === 'undo') {
    const row = await db
      .selectFrom('corrections')
      .select(['id', 'value'])
      .where('id', '=', last.undoes)
      .executeTakeFirstOrThrow()
    last = readCorrection(row)
  }
  return last
}

async function findCorrection({ db }: Writer, start: string) {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'value', 'series', 'article'])
    .where('id', '>=', storable(start))
    .where('id', '<=', `${storable(start)}~`)
    .limit(2)
    .execute()
  const [row] = rows
  if (row === undefined || start === '')
    throw new UsageError(`there is no correction ${JSON.stringify(start)}: see onrecord corrections`)
  if (rows.length > 1) throw new UsageError(`several corrections begin with ${start}: give more of the id`)
  return row
}

/** The clock, but later than all corrections of the same article: the order in which they came is the order of their times. */
async function timeAfter({ db }: Writer, series: string | null, now: Date): Promise<string> {
  const last = await db
    .selectFrom('corrections')
    .select(({ fn }) => fn.max('made_at').as('at'))
    .where(({ or, eb }) =>
      or([
        eb('series', 'is', null),
        ...(series === null ? [eb('series', 'is not', null)] : [eb('series', '=', series)]),
      ]),
    )
    .executeTakeFirst()
  const earliest = last?.at ? Date.parse(last.at) + 1 : 0
  return new Date(Math.max(now.getTime(), earliest)).toISOString()
}

async function insert(
  writer: Writer,
  correction: Correction,
  { series, article }: { readonly series: string | null; readonly article: number },
): Promise<void> {
  const last = await writer.db
    .selectFrom('corrections')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  await writer.insert('corrections', [
    {
      number: (last?.number ?? 0) + 1,
      id: correction.id,
      series,
      article,
      made_by: storable(correction.by),
      made_at: correction.at,
      what: correction.what,
      why: storableOrNull(correction.why),
      undoes: correction.what === 'undo' ? correction.undoes : null,
      value: JSON.stringify(correction),
    },
  ])
}

/** The versions of articles that a correction concerns, or did before it was undone. */
async function keysOf(
  { db }: Writer,
  { correction, series }: { readonly correction: Correction; readonly series: string | null },
): Promise<number[]> {
  if (series !== null) {
    const versions = await db.selectFrom('articles').select('key').where('series', '=', series).orderBy('key').execute()
    return versions.map(({ key }) => key)
  }
  const before = await db
    .selectFrom('correction_outcomes')
    .select('article')
    .distinct()
    .where('correction', '=', correction.id)
    .execute()
  const named = await db
    .selectFrom('actors')
    .select('article')
    .distinct()
    .where(({ or, and, eb }) =>
      or(
        namesIn(correction).flatMap(({ name, type, wikidata }) => [
          and([eb('name', '=', storable(name)), eb('type', '=', type)]),
          ...(wikidata === null ? [] : [eb('wikidata', '=', wikidata)]),
        ]),
      ),
    )
    .execute()
  return [...new Set([...before, ...named].map(({ article }) => article))].sort((a, b) => a - b)
}

/** The actors that a correction of actors is about. */
function namesIn(correction: Correction): ActorCorrection['after'][] {
  if (correction.what === 'merge') return [...correction.before, correction.after]
  return correction.what === 'split' ? [correction.before, correction.after] : []
}
