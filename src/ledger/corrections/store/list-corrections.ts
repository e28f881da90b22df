import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { ArticleRow, CorrectionOutcomeRow, Tables } from '../../tables.ts'
import type { ConflictIn, CorrectionExample, CorrectionFilter, OutcomeIn, StoredCorrection } from '../corrections.ts'
import { findEffective } from '../find-effective.ts'
import type { OutcomeState } from '../outcome.ts'
import { placeInText } from '../place-in-text.ts'
import { readCorrection } from './read-corrections.ts'
import { seeArticle } from './see-article.ts'

const stateSchema = z.enum(['shown', 'superseded', 'undone', 'orphaned']) satisfies z.ZodType<OutcomeState>
const votesSchema = z.array(z.strictObject({ by: z.string(), value: z.string(), correction: z.string() }))

/** See `Corrections.list`. */
export async function listCorrections(
  db: Kysely<Tables>,
  { article, state }: CorrectionFilter,
): Promise<StoredCorrection[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'series', 'article', 'value'])
    .orderBy('number')
    .execute()
  const outcomes = groupByCorrection(await selectOutcomes(db).execute())
  const series = article === undefined ? null : await seriesOf(db, article)
  const { undone } = findEffective(rows.map(readCorrection))
  return rows
    .map((row) => ({ row, mine: outcomes.get(row.id) ?? [] }))
    .filter(
      ({ row, mine }) =>
        article === undefined || row.series === series || mine.some((outcome) => outcome.article === article),
    )
    .filter(
      ({ mine }) => state === undefined || mine.some((outcome) => outcome.current === 1 && outcome.state === state),
    )
    .map(({ row, mine }) => ({
      correction: readCorrection(row),
      article: row.article,
      undone: undone.has(row.id),
      outcomes: mine.map(readOutcome),
    }))
}

/** A correction that was just made. */
export async function getCorrection(db: Kysely<Tables>, id: string): Promise<StoredCorrection> {
  const row = await db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const outcomes = await selectOutcomes(db).where('correction', '=', id).execute()
  return { correction: readCorrection(row), article: row.article, undone: false, outcomes: outcomes.map(readOutcome) }
}

type OutcomeRow = CorrectionOutcomeRow & Pick<ArticleRow, 'current'>

const selectOutcomes = (db: Kysely<Tables>) =>
  db
    .selectFrom('correction_outcomes')
    .innerJoin('articles', 'articles.key', 'correction_outcomes.article')
    .selectAll('correction_outcomes')
    .select('current')
    .orderBy('article')

function groupByCorrection(rows: readonly OutcomeRow[]): Map<string, OutcomeRow[]> {
  const grouped = new Map<string, OutcomeRow[]>()
  for (const row of rows) grouped.set(row.correction, [...(grouped.get(row.correction) ?? []), row])
  return grouped
}

const readOutcome = ({ article, state, statement, actor, reason }: OutcomeRow): OutcomeIn => ({
  article,
  state: stateSchema.parse(state),
  statement,
  actor,
  reason,
})

async function seriesOf(db: Kysely<Tables>, key: number): Promise<string | null> {
  const row = await db.selectFrom('articles').select('series').where('key', '=', key).executeTakeFirst()
  return row?.series ?? null
}

/** See `Corrections.conflicts`. */
export async function listConflicts(db: Kysely<Tables>): Promise<ConflictIn[]> {
  const rows = await db
    .selectFrom('correction_conflicts')
    .innerJoin('articles', 'articles.key', 'correction_conflicts.article')
    .selectAll('correction_conflicts')
    .where('current', '=', 1)
    .orderBy('article')
    .orderBy('place')
    .orderBy('attribute')
    .execute()
  return rows.map(({ article, place, attribute, votes }) => ({
    article,
    place,
    attribute,
    votes: votesSchema.parse(JSON.parse(votes)),
  }))
}

/** See `Corrections.examples`. */
export async function* listExamples(db: Kysely<Tables>): AsyncGenerator<CorrectionExample> {
  for (const { correction, article, undone } of await listCorrections(db, {})) {
    if (undone || correction.what === 'undo') continue
    const seen = await seeArticle(db, article)
    if (seen !== null) yield { correction: placeInText(seen.text, correction), text: seen.text }
  }
}
