import { PLACE_COLUMNS, rowWidth } from '../feature-columns.ts'
import type { ScaledTensor, Weights } from '../weights/read-weights.ts'

/** Writes the embeddings of the words of `count` rows to `values` from `at` on, `stride` floats a row. */
export type EmbedWords = (rows: Int32Array, count: number, values: Float32Array, at: number, stride: number) => void

export interface EmbeddingTable extends ScaledTensor {
  readonly width: number
}

/** The embeddings of the columns that a word decides, one after another, and then those of its n-grams, averaged. */
export function loadEmbeddings(weights: Weights): EmbedWords {
  const { columns, grams, maxGrams } = weights.layout
  const tables = columns.map(({ name }, index) => (PLACE_COLUMNS.has(name) ? null : columnTable(weights, index)))
  const gramTable = tableOf(weights, 'grams.weight', grams.size, grams.width)
  const width = rowWidth(weights.layout)
  return (rows, count, values, at, stride) => {
    for (let token = 0; token < count; token++) {
      const row = token * width
      let to = at + token * stride
      for (let column = 0; column < tables.length; column++) {
        const table = tables[column]
        if (!table) continue
        copyRow(table, rows[row + column]!, values, to)
        to += table.width
      }
      averageRows(gramTable, rows.subarray(row + tables.length, row + tables.length + maxGrams), values, to)
    }
  }
}

/** The embeddings of a column of the layout. */
export function columnTable(weights: Weights, index: number): EmbeddingTable {
  const { size = 0, width = 0 } = weights.layout.columns[index] ?? {}
  return tableOf(weights, `embeddings.${index}.weight`, size, width)
}

const tableOf = (weights: Weights, name: string, size: number, width: number): EmbeddingTable => ({
  ...weights.scaled(name, [size, width]),
  width,
})

function copyRow({ values, scales, width }: EmbeddingTable, id: number, target: Float32Array, at: number): void {
  const scale = scales[id]!
  const from = id * width
  for (let i = 0; i < width; i++) target[at + i] = scale * values[from + i]!
}

/** The sum of the rows, "none" among them as often as it stands there, divided by how many are not "none". */
export function averageRows(
  { values, scales, width }: EmbeddingTable,
  ids: Int32Array,
  target: Float32Array,
  at: number,
): void {
  target.fill(0, at, at + width)
  let count = 0
  for (const id of ids) {
    if (id !== 0) count++
    const scale = scales[id]!
    const from = id * width
    for (let i = 0; i < width; i++) target[at + i] = target[at + i]! + scale * values[from + i]!
  }
  if (count > 1) for (let i = 0; i < width; i++) target[at + i] = target[at + i]! / count
}
