import { PLACE_COLUMNS } from '../feature-columns.ts'
import { TAPS } from '../kernels/taps.ts'
import type { ScaledTensor, Weights } from '../weights/read-weights.ts'
import type { Arena } from './arena.ts'
import { columnTable } from './load-embeddings.ts'
import { padded } from './pack-matrix.ts'
import type { NetworkShape } from './read-shape.ts'

/** Most combinations of ids that one table holds. */
const LARGEST = 256

/** A column that the place of a token decides. */
interface PlaceColumn {
  readonly index: number
  readonly size: number
  /** Place of its first number among those that describe a token. */
  readonly first: number
}

/** What some of the columns that a token's place decides have part in the sums around it, for each combination of their ids. */
export interface PlaceShares {
  /** Index of each column and how far apart its ids are in the table. */
  readonly columns: readonly { readonly index: number; readonly step: number }[]
  /** Place of the table: for each combination `TAPS` times the channels, as float32. */
  readonly at: number
}

/** @param kernel weights of the first convolution: outputs, inputs, taps */
export function loadPlaceShares(
  arena: Arena,
  weights: Weights,
  shape: NetworkShape,
  kernel: ScaledTensor,
): PlaceShares[] {
  return groupsOf(weights).map((group) => {
    const shares = group.map((column) => sharesOf(weights, shape, kernel, column))
    const width = TAPS * padded(shape.channels)
    const count = group.reduce((product, { size }) => product * size, 1)
    const table = new Float32Array(count * width)
    const columns = stepsOf(group)
    for (let combination = 0; combination < count; combination++) {
      columns.forEach(({ step }, i) => {
        const id = Math.floor(combination / step) % (group[i]?.size ?? 1)
        for (let at = 0; at < width; at++) table[combination * width + at]! += shares[i]?.[id * width + at] ?? 0
      })
    }
    return { columns, at: arena.takeFloats(table, table.length) }
  })
}

/** The columns in as few groups as keep the tables small. */
function groupsOf({ layout }: Weights): PlaceColumn[][] {
  const groups: PlaceColumn[][] = []
  let combinations = Number.POSITIVE_INFINITY
  let first = 0
  layout.columns.forEach(({ name, size, width }, index) => {
    if (PLACE_COLUMNS.has(name)) {
      combinations *= size
      if (combinations > LARGEST) {
        groups.push([])
        combinations = size
      }
      groups.at(-1)?.push({ index, size, first })
    }
    first += width
  })
  return groups
}

const stepsOf = (group: readonly PlaceColumn[]): { index: number; step: number }[] =>
  group.map(({ index }, i) => ({ index, step: group.slice(i + 1).reduce((product, { size }) => product * size, 1) }))

/** For each id of a column its embedding times the weights of every tap. */
function sharesOf(
  weights: Weights,
  { inputs, channels }: NetworkShape,
  kernel: ScaledTensor,
  { index, size, first }: PlaceColumn,
): Float32Array {
  const { values, scales, width } = columnTable(weights, index)
  const stride = padded(channels)
  const shares = new Float32Array(size * TAPS * stride)
  for (let id = 0; id < size; id++) {
    for (let tap = 0; tap < TAPS; tap++) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (let i = 0; i < width; i++) {
          sum += values[id * width + i]! * kernel.values[(channel * inputs + first + i) * TAPS + tap]!
        }
        shares[(id * TAPS + tap) * stride + channel] = sum * scales[id]! * kernel.scales[channel]!
      }
    }
  }
  return shares
}
