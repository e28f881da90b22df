import { describe, expect, it } from 'vitest'
import type { FeatureReader } from '../../src/annotate/statements/model/compute-features.ts'
import { findBestPath } from '../../src/annotate/statements/model/decode/find-best-path.ts'
import { restrictTransitions } from '../../src/annotate/statements/model/decode/transitions.ts'
import { PLACE_COLUMNS, rowWidth } from '../../src/annotate/statements/model/feature-columns.ts'
import { raiseAll } from '../../src/annotate/statements/model/kernels/exp.ts'
import { createScalarKernels } from '../../src/annotate/statements/model/kernels/scalar-kernels.ts'
import { createSimdKernels } from '../../src/annotate/statements/model/kernels/simd-kernels.ts'
import { type CreateKernels, loadNetwork } from '../../src/annotate/statements/model/network/load-network.ts'
import { readWeights } from '../../src/annotate/statements/model/weights/read-weights.ts'
import { readFixture } from './read-fixture.ts'

/** How far a score may be from torch's: inputs are rounded to 15 bits before they are multiplied, and sums come in another order. */
const TOLERANCE = 1e-3

const weights = readWeights(readFixture('weights.bin'))
const boundaries = readFixture('boundaries.bin')
const tokens = boundaries.length
const width = rowWidth(weights.layout)
const ids = readFixture('rows.bin')
const ofTorch = new Float32Array(readFixture('emissions.bin').buffer)

const placed = weights.layout.columns.map(({ name }) => PLACE_COLUMNS.has(name))

/** The fixture's rows from its `start`-th token on. */
function rowsFrom(start: number): FeatureReader {
  const idsOf = (token: number): Uint8Array =>
    ids.subarray((start + token) * width, (start + token + 1) * width).map((id, i) => (placed[i] ? 0 : id))
  return {
    wordOf: (token) => ({ text: idsOf(token).join(), lemma: '', pos: 'X' }),
    writeWord: (token, row, at) => row.set(idsOf(token), at),
    places: placed.map((is, i) =>
      is ? Uint8Array.from({ length: tokens }, (_, t) => ids[(start + t) * width + i] ?? 0) : null,
    ),
  }
}

const simd: CreateKernels = (bytes) => {
  const kernels = createSimdKernels(bytes)
  if (kernels === null) throw new Error('Node has WebAssembly SIMD')
  return kernels
}

describe.each([
  ['WebAssembly', simd],
  ['JavaScript', createScalarKernels],
])('the network in %s', (_name, create) => {
  const { score, raise } = loadNetwork(weights, create)
  const scores = score(rowsFrom(0), tokens)

  it('gives every label of every token the score that torch gives it', () => {
    expect(scores.length).toBe(ofTorch.length)
    const apart = scores.map((value, i) => Math.abs(value - (ofTorch[i] ?? 0)))
    expect(Math.max(...apart)).toBeLessThan(TOLERANCE)
  })

  it('leads to the labels that torch finds', () => {
    const labels = weights.labels.length
    const transitions = restrictTransitions(weights.floats('crf.transitions', [4, labels, labels]), labels)
    expect(findBestPath({ scores, boundaries }, transitions)).toEqual(readFixture('labels.bin'))
  })

  it('gives the same bits again, and keeps nothing of an article for the next', () => {
    score(rowsFrom(60), 20)
    expect(score(rowsFrom(0), tokens)).toEqual(scores)
  })

  it('raises e to the power of any count of numbers as it is done one by one', () => {
    for (const count of [0, 1, 2047, 2049, 4097]) {
      const values = Float32Array.from({ length: count }, (_, i) => (i % 97) - 90.5)
      const expected = values.slice()
      raiseAll(expected)
      raise(values)
      expect(values).toEqual(expected)
    }
  })

  it('scores no tokens at all, one, and as many as it takes at a time', () => {
    expect(score(rowsFrom(0), 0)).toEqual(new Float32Array(0))
    for (const count of [1, 127, 128, 129]) expect(score(rowsFrom(0), count).every(Number.isFinite)).toBe(true)
  })
})

it('gives the same bits in WebAssembly and in JavaScript', () => {
  const [inWasm, inScript] = [simd, createScalarKernels].map((create) =>
    loadNetwork(weights, create).score(rowsFrom(0), tokens),
  )
  expect(inWasm).toEqual(inScript)
})
