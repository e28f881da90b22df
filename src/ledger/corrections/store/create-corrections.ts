import type { Kysely } from 'kysely'
import type { Engine, Writer } from '../../engine.ts'
import type { Tables } from '../../tables.ts'
import { collectVotes, type Votes } from '../collect-votes.ts'
import type { Corrections, Corrector, StoredCorrection } from '../corrections.ts'
import { type Agreement, measureAgreement } from '../measure-agreement.ts'
import { addCorrection, undoCorrection } from './add-correction.ts'
import { getCorrection, listConflicts, listCorrections, listExamples } from './list-corrections.ts'
import { seeArticle } from './see-article.ts'

/** The corrections of a ledger. `now` tells when they are made. */
export function createCorrections(engine: Engine, now: () => Date): Corrections {
  const explained = async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      return await result
    } catch (error) {
      throw engine.explain(error)
    }
  }
  const written = <Result>(work: (writer: Writer) => Promise<Result>) => explained(engine.write(work))
  const adding = (who: Corrector) => ({ ...who, now: now() })
  return {
    see: (key) => explained(seeArticle(engine.db, key)),
    add: (key, request, who) =>
      written(async (writer) => {
        const id = await addCorrection(writer, { key, request, who: adding(who) })
        return getCorrection(writer.db, id)
      }),
    addAll: (key, requests, who) =>
      written(async (writer) => {
        const ids: string[] = []
        for (const request of requests) ids.push(await addCorrection(writer, { key, request, who: adding(who) }))
        const stored: StoredCorrection[] = []
        for (const id of ids) stored.push(await getCorrection(writer.db, id))
        return stored
      }),
    undo: (start, who) =>
      written(async (writer) => getCorrection(writer.db, await undoCorrection(writer, start, adding(who)))),
    list: (filter = {}) => explained(listCorrections(engine.db, filter)),
    conflicts: () => explained(listConflicts(engine.db)),
    agreement: () => explained(agreementIn(engine.db)),
    async *examples() {
      try {
        yield* listExamples(engine.db)
      } catch (error) {
        throw engine.explain(error)
      }
    },
  }
}

async function agreementIn(db: Kysely<Tables>): Promise<readonly Agreement[]> {
  const corrected = await db
    .selectFrom('articles')
    .select('key')
    .where('current', '=', 1)
    .where(
      'series',
      'in',
      db.selectFrom('corrections').select('series').where('series', 'is not', null).$castTo<{ series: string }>(),
    )
    .orderBy('key')
    .execute()
  const votes: Votes[] = []
  for (const { key } of corrected) {
    const seen = await seeArticle(db, key)
    for (const group of seen?.applied.groups ?? []) votes.push(collectVotes(group, seen?.text ?? ''))
  }
  return measureAgreement(votes)
}
