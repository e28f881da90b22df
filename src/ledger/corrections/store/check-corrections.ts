import type { Kysely } from 'kysely'
import type { Tables } from '../../tables.ts'
import { shownJson } from './refresh-articles.ts'
import { seeArticle } from './see-article.ts'

/** What is wrong with how an article is corrected, in words. @throws InputError where a correction is damaged */
export async function checkCorrections(db: Kysely<Tables>, key: number): Promise<string[]> {
  const seen = await seeArticle(db, key)
  if (seen === null) return []
  const outcomes = await db.selectFrom('correction_outcomes').selectAll().where('article', '=', key).execute()
  const wrong = outcomes.filter(({ correction, state }) => seen.applied.outcomes.get(correction)?.state !== state)
  const isComplete = outcomes.length === seen.applied.outcomes.size && wrong.length === 0
  return [
    ...(shownJson(seen) === seen.corrected ? [] : ['the record that it shows is not what its corrections make of it']),
    ...(isComplete ? [] : ['its rows in the table correction_outcomes are not those of its corrections']),
  ]
}
