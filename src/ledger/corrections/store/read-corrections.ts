import type { Kysely } from 'kysely'
import { type Correction, correctionSchema } from '../../../model/correction.ts'
import { InputError } from '../../../model/errors.ts'
import type { CorrectionRow, Tables } from '../../tables.ts'

/** @throws InputError where the row is damaged */
export function readCorrection({ id, value }: Pick<CorrectionRow, 'id' | 'value'>): Correction {
  try {
    return correctionSchema.parse(JSON.parse(value))
  } catch (error) {
    throw new InputError(`correction ${id} of the ledger is damaged: run onrecord check, and go back to a backup`, {
      cause: error,
    })
  }
}

/** Corrections of an article, and those that hold everywhere. */
export async function correctionsOf(db: Kysely<Tables>, series: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'value'])
    .where(({ or, eb }) => or([eb('series', '=', series), eb('series', 'is', null)]))
    .orderBy('number')
    .execute()
  return rows.map(readCorrection)
}
