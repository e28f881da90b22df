import { rowWidth } from '../feature-columns.ts'
import type { Weights } from '../weights/read-weights.ts'
import { type EmbeddingTable, rememberAverages } from './remember-averages.ts'

/** Writes the embeddings of the rows of `count` tokens to `values` from `at` on, `stride` floats a token. */
export type Embed = (rows: Int32Array, count: number, values: Float32Array, at: number, stride: number) => void

/** The embeddings of all columns, one after another, and then those of the n-grams, averaged. */
export function loadEmbeddings(weights: Weights): Embed {
  const { columns, grams, maxGrams } = weights.layout
  const tables = columns.map(({ size, width }, index) => tableOf(weights, `embeddings.${index}.weight`, size, width))
  const gramTable = tableOf(weights, 'grams.weight', grams.size, grams.width)
  const averages = rememberAverages(gramTable, maxGrams)
  const width = rowWidth(weights.layout)
  return (rows, count, values, at, stride) => {
    for (let token = 0; token < count; token++) {
      const row = token * width
      let to = at + token * stride
      for (let column = 0; column < tables.length; column++) {
        const table = tables[column]!
        copyRow(table, rows[row + column]!, values, to)
        to += table.width
      }
      averages(rows, row + tables.length, values, to)
    }
  }
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
