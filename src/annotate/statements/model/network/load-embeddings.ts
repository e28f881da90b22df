import { rowWidth } from '../feature-columns.ts'
import type { ScaledTensor, Weights } from '../weights/read-weights.ts'

/** Writes the embeddings of the rows of `count` tokens to `values` from `at` on, `stride` floats a token. */
export type Embed = (rows: Int32Array, count: number, values: Float32Array, at: number, stride: number) => void

interface Table extends ScaledTensor {
  readonly width: number
}

/** The embeddings of all columns, one after another, and then those of the n-grams, averaged. */
export function loadEmbeddings(weights: Weights): Embed {
  const { columns, grams, maxGrams } = weights.layout
  const tables = columns.map(({ size, width }, index) => tableOf(weights, `embeddings.${index}.weight`, size, width))
  const gramTable = tableOf(weights, 'grams.weight', grams.size, grams.width)
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
      averageRows(gramTable, rows.subarray(row + tables.length, row + tables.length + maxGrams), values, to)
    }
  }
}

const tableOf = (weights: Weights, name: string, size: number, width: number): Table => ({
  ...weights.scaled(name, [size, width]),
  width,
})

function copyRow({ values, scales, width }: Table, id: number, target: Float32Array, at: number): void {
  const scale = scales[id]!
  const from = id * width
  for (let i = 0; i < width; i++) target[at + i] = scale * values[from + i]!
}

/** The sum of the rows, "none" among them as often as it stands there, divided by how many are not "none". */
function averageRows({ values, scales, width }: Table, ids: Int32Array, target: Float32Array, at: number): void {
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
