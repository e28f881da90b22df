import type { Record } from '../../model/record.ts'
import { correctAgain } from '../corrections/store/refresh-articles.ts'
import type { Engine } from '../engine.ts'
import { recordColumns } from './insert-records.ts'
import { remakeRows } from './remake-rows.ts'

/** Puts a new extraction in the place of the old, and corrects it as the old one was: see `Ledger.replaceExtracted`. */
export function replaceExtracted(engine: Engine, key: number, record: Record): Promise<void> {
  return engine.write(async (writer) => {
    await writer.db.updateTable('records').set(recordColumns(record)).where('article', '=', key).execute()
    await remakeRows(writer, key, record)
    await correctAgain(writer, [key])
  })
}
