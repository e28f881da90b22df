import type { Token } from '../../../model/document.ts'
import { type FeatureLayout, PLACE_COLUMNS } from './feature-columns.ts'
import { type ReadWord, wordColumn } from './word-columns.ts'
import { writeGrams } from './write-grams.ts'

/** Writes the row of a token to `row` from `at` on, with 0 in the columns that its place decides. */
export type WriteWordRow = (token: Token, row: Int32Array, at: number) => void

/** @throws RangeError where `layout` names a column that is unknown. */
export function wordRowWriter(layout: FeatureLayout): WriteWordRow {
  const columns = layout.columns.map((column): ReadWord => {
    const read = PLACE_COLUMNS.has(column.name) ? () => 0 : wordColumn(column, layout.vocabulary)
    if (read === null) throw new RangeError(`no feature column is called '${column.name}'`)
    return read
  })
  return (token, row, at) => {
    for (let column = 0; column < columns.length; column++) row[at + column] = columns[column]!(token)
    writeGrams(token.lower, layout, row, at + columns.length)
  }
}
