import type { Writer } from '../../engine.ts'
import { storable, storableOrNull } from '../../rows/storable.ts'
import { remakeRows } from '../../write/remake-rows.ts'
import type { CorrectedArticle } from '../corrections.ts'
import { type SeenArticle, seeArticle } from './see-article.ts'

/**
 * Makes what is shown of articles follow from their extraction and their corrections. For use within the transaction that
 * has changed either.
 */
export async function refreshArticles(writer: Writer, keys: readonly number[]): Promise<void> {
  for (const key of keys) {
    const seen = await seeArticle(writer.db, key)
    if (seen !== null) await refresh(writer, seen)
  }
}

/** Corrects articles that have been stored or extracted anew, as far as anybody has corrected them before. */
export async function correctAgain(writer: Writer, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return
  const rows = await writer.db
    .selectFrom('articles')
    .select('key')
    .where('key', 'in', keys)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('corrections')
          .select('number')
          .where(({ or, eb, ref }) =>
            or([eb('corrections.series', '=', ref('articles.series')), eb('corrections.series', 'is', null)]),
          ),
      ),
    )
    .orderBy('key')
    .execute()
  await refreshArticles(
    writer,
    rows.map(({ key }) => key),
  )
}

/** The corrected record as it is to be stored; null where it is shown as extracted. */
export const shownJson = ({ extracted, applied }: CorrectedArticle): string | null =>
  applied.record === extracted ? null : JSON.stringify(applied.record)

async function refresh(writer: Writer, seen: SeenArticle): Promise<void> {
  const { key, corrected, applied } = seen
  const shown = shownJson(seen)
  if (shown !== corrected) {
    await writer.db.updateTable('records').set({ corrected: shown }).where('article', '=', key).execute()
    await remakeRows(writer, key, applied.record)
  }
  await writer.db.deleteFrom('correction_outcomes').where('article', '=', key).execute()
  await writer.db.deleteFrom('correction_conflicts').where('article', '=', key).execute()
  await writer.insert(
    'correction_outcomes',
    [...applied.outcomes].map(([correction, { state, statement, actor, reason }]) => ({
      article: key,
      correction,
      state,
      statement,
      actor,
      reason: storableOrNull(reason),
    })),
  )
  await writer.insert(
    'correction_conflicts',
    applied.conflicts.map(({ place, attribute, votes }) => ({
      article: key,
      place,
      attribute: storable(attribute),
      votes: JSON.stringify(votes),
    })),
  )
}
