import { InputError } from '../../model/errors.ts'
import type { Record } from '../../model/record.ts'
import type { Writer } from '../engine.ts'
import { textOf } from '../read/read-entry.ts'
import { insertRows } from './insert-records.ts'

/**
 * Makes all rows of an article again, from the record that is to be shown. For use within a transaction.
 * @throws InputError where there is no such article
 */
export async function remakeRows(writer: Writer, key: number, record: Record): Promise<void> {
  const article = await writer.db
    .selectFrom('articles')
    .select(['key', 'text', 'exact', 'current'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (article === undefined) throw new InputError(`there is no article with the key ${key} in the ledger`)
  await deleteRows(writer, key)
  await insertRows(writer, [{ article: key, record, text: textOf(article), current: article.current === 1 }])
}

async function deleteRows({ db }: Writer, key: number): Promise<void> {
  const statements = db.selectFrom('statements').select('key').where('article', '=', key)
  await db.deleteFrom('messages').where('article', '=', key).execute()
  await db.deleteFrom('event_relations').where('article', '=', key).execute()
  await db.deleteFrom('events').where('article', '=', key).execute()
  await db.deleteFrom('times').where('article', '=', key).execute()
  await db.deleteFrom('statement_topics').where('statement', 'in', statements).execute()
  await db.deleteFrom('statement_targets').where('statement', 'in', statements).execute()
  await db.deleteFrom('statements').where('article', '=', key).execute()
  await db.deleteFrom('mentions').where('article', '=', key).execute()
  await db.deleteFrom('actors').where('article', '=', key).execute()
}
