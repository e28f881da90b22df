import type { Token } from '../../../model/document.ts'
import { type FeatureLayout, rowWidth } from './feature-columns.ts'
import { type ReadWord, wordColumn } from './word-columns.ts'
import { writeGrams } from './write-grams.ts'

interface KnownWord {
  readonly token: Token
  readonly row: Int32Array
}

/**
 * What a word alone decides of its row: `placed` tells the columns that its place decides, which are 0. Rows are kept for the words that
 * come again, so that one reader is for one document; they must not be changed.
 * @throws RangeError where `layout` names a column that is unknown.
 */
export function rowsOfWords(layout: FeatureLayout, placed: readonly boolean[]): (token: Token) => Int32Array {
  const columns = layout.columns.map((column, index): ReadWord => {
    const read = placed[index] ? () => 0 : wordColumn(column, layout.vocabulary)
    if (read === null) throw new RangeError(`no feature column is called '${column.name}'`)
    return read
  })
  const known = new Map<string, KnownWord>()
  return (token) => {
    const word = known.get(token.text)
    if (word !== undefined && word.token.lemma === token.lemma && word.token.pos === token.pos) return word.row
    const row = Int32Array.from({ length: rowWidth(layout) }, (_, column) => columns[column]?.(token) ?? 0)
    writeGrams(token.lower, layout, row, columns.length)
    known.set(token.text, { token, row })
    return row
  }
}
