import type { Document } from '../../../model/document.ts'
import { type FeatureLayout, LAYOUT, rowWidth } from './feature-columns.ts'
import { readBoundaries } from './read-boundaries.ts'
import { readQuotationState } from './read-quotation-state.ts'
import { readRoles } from './read-roles.ts'
import type { Word } from './word-table.ts'
import { wordRowWriter } from './write-word-row.ts'

/** What describes the tokens of a document, one row of ids a token: some its word decides, the others its place. */
export interface FeatureReader {
  /** Tokens with the same word have the same ids in all columns but those of `places`. */
  wordOf(token: number): Word
  /** Writes the row of a token to `row` from `at` on, with 0 in the columns of `places`. */
  writeWord(token: number, row: Int32Array, at: number): void
  /** For each column the ids of all tokens where their place decides; null where the word does. */
  readonly places: readonly (Uint8Array | null)[]
}

/** The model's input for a document, to be read in pieces. @throws RangeError where `layout` names a column that is unknown. */
export function readFeatures(document: Document, layout: FeatureLayout): FeatureReader {
  const { tokens } = document
  const placed: Readonly<{ [name: string]: Uint8Array }> = {
    ...readQuotationState(document),
    boundary: readBoundaries(document),
    role: readRoles(document),
  }
  const writeRow = wordRowWriter(layout)
  return {
    wordOf: (token) => tokens[token]!,
    writeWord: (token, row, at) => writeRow(tokens[token]!, row, at),
    places: layout.columns.map(({ name }) => placed[name] ?? null),
  }
}

/** All rows of `document`, one after another: `rowWidth(layout)` integers a token. Depends on nothing but its arguments. */
export function computeFeatures(document: Document, layout: FeatureLayout = LAYOUT): Int32Array {
  const width = rowWidth(layout)
  const rows = new Int32Array(document.tokens.length * width)
  const { writeWord, places } = readFeatures(document, layout)
  for (let token = 0; token < document.tokens.length; token++) {
    writeWord(token, rows, token * width)
    places.forEach((ids, column) => {
      if (ids !== null) rows[token * width + column] = ids[token] ?? 0
    })
  }
  return rows
}
