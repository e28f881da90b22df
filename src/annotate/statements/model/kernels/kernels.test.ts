import { describe, expect, it } from 'vitest'
import type { Kernels, PackedMatrix, Recurrence, Rows } from './kernels.ts'
import { createScalarKernels } from './scalar-kernels.ts'
import { createSimdKernels } from './simd-kernels.ts'

const SIZE = 65536
/** Places of everything in the test's memory. */
const VALUES = 0
const ROWS: Rows = { at: 8192, bytes: 32, scales: 12288 }
const WEIGHTS = 16384
const SCALES = 32768
const SUMS = 40960
const STATE = 57344

function simdKernels(): Kernels {
  const kernels = createSimdKernels(SIZE)
  if (kernels === null) throw new Error('Node has WebAssembly SIMD')
  return kernels
}

/** The same numbers from the same seed: floats about -2 to 2, weights as int8. */
function fill({ memory }: Kernels): void {
  let state = 7
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
  const floats = new Float32Array(memory)
  const integers = new Int16Array(memory)
  for (let i = 0; i < 1024; i++) floats[(VALUES >> 2) + i] = 4 * next() - 2
  for (let i = 0; i < 8192; i++) integers[(WEIGHTS >> 1) + i] = Math.round(254 * next() - 127)
  for (let i = 0; i < 512; i++) floats[(SCALES >> 2) + i] = next() / 100
}

const matrix = (pairs: number, outputs: number): PackedMatrix => ({ weights: WEIGHTS, scales: SCALES, pairs, outputs })
const bits = ({ memory }: Kernels): Buffer => Buffer.from(memory)

const both = (act: (kernels: Kernels) => void): [Buffer, Buffer] => {
  const [scalar, simd] = [createScalarKernels(SIZE), simdKernels()]
  for (const kernels of [scalar, simd]) {
    fill(kernels)
    act(kernels)
  }
  return [bits(scalar), bits(simd)]
}

describe('the kernels in JavaScript and in WebAssembly', () => {
  it('quantise to the same bits', () => {
    const [scalar, simd] = both((kernels) => kernels.quantise(VALUES, ROWS, 7, 32767))
    expect(simd.equals(scalar)).toBe(true)
  })

  it('multiply to the same bits', () => {
    const [scalar, simd] = both((kernels) => {
      kernels.quantise(VALUES, ROWS, 8, 32767)
      kernels.multiply(ROWS, 8, matrix(8, 24), SUMS)
      kernels.multiply(ROWS, 8, matrix(5, 24), SUMS)
    })
    expect(simd.equals(scalar)).toBe(true)
  })

  it('raise e to the same bits, also where a power is cut off', () => {
    const [scalar, simd] = both((kernels) => {
      new Float32Array(kernels.memory).set([-1e30, 1e30, -87, 88, 0, -0.5], VALUES >> 2)
      kernels.raise(VALUES, 64)
    })
    expect(simd.equals(scalar)).toBe(true)
  })

  it('rectify to the same bits', () => {
    const [scalar, simd] = both((kernels) => {
      kernels.rectify(VALUES, SUMS, 64)
      kernels.rectify(VALUES + 256, SUMS, 64)
    })
    expect(simd.equals(scalar)).toBe(true)
  })

  it('add up shares to the same bits', () => {
    const [scalar, simd] = both((kernels) => {
      // Five tokens with two places each, every one of them three vectors of 16.
      new Int32Array(kernels.memory, STATE, 10).set(Array.from({ length: 10 }, (_, i) => VALUES + 192 * i))
      kernels.addShares(STATE, 2, 3, 16, SUMS)
    })
    expect(simd.equals(scalar)).toBe(true)
  })

  it.each([
    [false, 8],
    [true, 8],
    [false, 5],
  ])('run the recurrence to the same bits, backward: %s, pairs of inputs: %i', (backward, pairs) => {
    const [scalar, simd] = both((kernels) => {
      kernels.recur(VALUES, ROWS, 12, recurrence(pairs), backward)
      kernels.recur(VALUES, ROWS, 3, recurrence(pairs), backward)
    })
    expect(simd.equals(scalar)).toBe(true)
  })
})

const recurrence = (pairs = 8): Recurrence => ({
  matrix: matrix(pairs, 48),
  bias: SCALES + 1024,
  units: 16,
  limit: 32767,
  state: STATE,
  last: STATE + 1024,
  sums: STATE + 2048,
})

describe.each([
  ['JavaScript', () => createScalarKernels(SIZE)],
  ['WebAssembly', simdKernels],
])('the kernels in %s', (_name, create) => {
  it('round halves to even, and make the largest number of a row the limit', () => {
    const kernels = create()
    new Float32Array(kernels.memory).set([0.5, 1.5, -2.5, 10, -10, 0, 0, 0, 3], VALUES >> 2)
    kernels.quantise(VALUES, { ...ROWS, bytes: 16 }, 2, 10)
    expect([...new Int16Array(kernels.memory, ROWS.at, 9)]).toEqual([0, 2, -2, 10, -10, 0, 0, 0, 10])
    expect([...new Float32Array(kernels.memory, ROWS.scales, 2)]).toEqual([1, Math.fround(0.3)])
  })

  it('make zeros of a row of zeros', () => {
    const kernels = create()
    new Int16Array(kernels.memory, ROWS.at, 16).fill(9)
    kernels.quantise(VALUES, ROWS, 1, 32767)
    expect([...new Int16Array(kernels.memory, ROWS.at, 16)]).toEqual(Array(16).fill(0))
    expect(new Float32Array(kernels.memory, ROWS.scales, 1)[0]).toBe(0)
  })

  it('add to each sum the row times the weights of the output, both with their scales', () => {
    const kernels = create()
    const integers = new Int16Array(kernels.memory)
    const floats = new Float32Array(kernels.memory)
    integers.set([3, 5, -7, 11], ROWS.at >> 1)
    floats[ROWS.scales >> 2] = 0.5
    for (let output = 0; output < 8; output++) {
      // Two pairs of inputs; the second pair of all outputs stands behind the first.
      integers.set([output, 1], (WEIGHTS >> 1) + 2 * output)
      integers.set([2, -output], (WEIGHTS >> 1) + 16 + 2 * output)
    }
    floats.fill(0.25, SCALES >> 2, (SCALES >> 2) + 8)
    floats.fill(100, SUMS >> 2, (SUMS >> 2) + 8)
    kernels.multiply(ROWS, 1, matrix(2, 8), SUMS)
    const expected = Array.from({ length: 8 }, (_, o) => 100 + 0.125 * (3 * o + 5 - 14 - 11 * o))
    expect([...floats.subarray(SUMS >> 2, (SUMS >> 2) + 8)]).toEqual(expected)
  })

  it('add up what a token has part in its own sum and what its neighbours have, and make 0 of what is negative', () => {
    const kernels = create()
    const floats = new Float32Array(kernels.memory)
    const share = (at: number, ofNext: number, own: number, ofLast: number): void => {
      floats.set(
        Array.from({ length: 12 }, (_, i) => [ofNext, own, ofLast][Math.floor(i / 4)] ?? 0),
        at >> 2,
      )
    }
    share(VALUES, 1, 10, 100)
    share(VALUES + 64, 2, -300, 200)
    share(VALUES + 128, 4, 40, 400)
    new Int32Array(kernels.memory, STATE, 4).set([VALUES, VALUES + 64, VALUES + 128, VALUES])
    kernels.addShares(STATE, 1, 2, 4, SUMS)
    // 1 - 300 + 400 and 2 + 40 + 100.
    expect([...floats.subarray(SUMS >> 2, (SUMS >> 2) + 8)]).toEqual([101, 101, 101, 101, 142, 142, 142, 142])
    share(VALUES + 128, 4, 40, 0)
    kernels.addShares(STATE, 1, 1, 4, SUMS)
    expect([...floats.subarray(SUMS >> 2, (SUMS >> 2) + 4)]).toEqual([0, 0, 0, 0])
  })

  it('hold the state of a unit whose update gate is open at the proposal', () => {
    const kernels = create()
    const floats = new Float32Array(kernels.memory)
    const units = 16
    floats.fill(-100, (VALUES >> 2) + units, (VALUES >> 2) + 2 * units)
    floats.fill(0.5, (VALUES >> 2) + 2 * units, (VALUES >> 2) + 3 * units)
    kernels.recur(VALUES, ROWS, 1, recurrence(), false)
    expect(floats[STATE >> 2]).toBeCloseTo(Math.tanh(0.5), 6)
    expect(new Int16Array(kernels.memory)[ROWS.at >> 1]).toBe(Math.round(Math.tanh(0.5) * 32767))
  })
})
