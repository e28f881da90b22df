import type { Document } from '../../../model/document.ts'
import { type FeatureLayout, LAYOUT, rowWidth } from './feature-columns.ts'
import { readBoundaries } from './read-boundaries.ts'
import { readQuotationState } from './read-quotation-state.ts'
import { readRoles } from './read-roles.ts'
import { rowsOfWords } from './rows-of-words.ts'

/** Writes the rows of the tokens `first` to `end` to the start of `rows`. */
export type FeatureReader = (rows: Int32Array, first: number, end: number) => void

type PlaceColumns = Readonly<{ [name: string]: Uint8Array }>

/** The model's input for a document, to be read in pieces. @throws RangeError where `layout` names a column that is unknown. */
export function readFeatures(document: Document, layout: FeatureLayout): FeatureReader {
  const { tokens } = document
  const places: PlaceColumns = {
    ...readQuotationState(document),
    boundary: readBoundaries(document),
    role: readRoles(document),
  }
  const columns = layout.columns.map(({ name }) => places[name] ?? null)
  const rowOfWord = rowsOfWords(
    layout,
    columns.map((place) => place !== null),
  )
  const width = rowWidth(layout)
  return (rows, first, end) => {
    for (let token = first; token < end; token++) {
      const at = (token - first) * width
      rows.set(rowOfWord(tokens[token]!), at)
      for (let column = 0; column < columns.length; column++) {
        const place = columns[column]
        if (place) rows[at + column] = place[token] ?? 0
      }
    }
  }
}

/** All rows of `document`, one after another: `rowWidth(layout)` integers a token. Depends on nothing but its arguments. */
export function computeFeatures(document: Document, layout: FeatureLayout = LAYOUT): Int32Array {
  const rows = new Int32Array(document.tokens.length * rowWidth(layout))
  readFeatures(document, layout)(rows, 0, document.tokens.length)
  return rows
}
