import { LAYOUT, PLACE_COLUMNS } from '../feature-columns.ts'
import { LABELS } from '../labels.ts'
import { damaged } from '../weights/open-file.ts'
import type { Weights } from '../weights/read-weights.ts'

/** The sizes of a network, as its tensors tell them. */
export interface NetworkShape {
  /** Numbers that a token's embeddings have together. */
  readonly inputs: number
  /** How many convolutions there are, at least 1. */
  readonly convolutions: number
  readonly channels: number
  /** Of one direction. */
  readonly units: number
}

/** Columns whose ids are not hashes: their sizes are given by what they number. */
const NUMBERED: ReadonlySet<string> = new Set(['pos', ...PLACE_COLUMNS])

/** @throws InputError where labels or columns are not those that this program knows, or a tensor is missing. */
export function readShape(weights: Weights): NetworkShape {
  const { labels, layout } = weights
  if (labels.join() !== LABELS.join()) throw damaged(`its labels are ${labels.join(' ')}`)
  for (const { name, size } of layout.columns) {
    const known = LAYOUT.columns.find((column) => column.name === name)
    if (known === undefined) throw damaged(`no feature column is called ${name}`)
    if (NUMBERED.has(name) && size !== known.size) throw damaged(`column ${name} has ${size} ids, not ${known.size}`)
    if (name === 'word' && size <= (layout.vocabulary?.length ?? 0)) throw damaged('no ids for unknown words')
  }
  if (layout.grams.size < 2) throw damaged('no ids for n-grams')
  let convolutions = 0
  while (weights.shapeOf(`convolutions.${convolutions}.weight`) !== null) convolutions++
  return {
    inputs: layout.columns.reduce((sum, { width }) => sum + width, layout.grams.width),
    convolutions,
    channels: dimension(weights, 'convolutions.0.weight', 0),
    units: dimension(weights, 'rightward.weight_hh_l0', 1),
  }
}

function dimension(weights: Weights, name: string, index: number): number {
  const size = weights.shapeOf(name)?.[index]
  if (size === undefined) throw damaged(`no tensor ${name}`)
  return size
}
