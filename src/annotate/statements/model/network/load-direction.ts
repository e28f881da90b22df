import type { PackedMatrix, Recurrence, Rows } from '../kernels/kernels.ts'
import type { Weights } from '../weights/read-weights.ts'
import type { Arena } from './arena.ts'
import { limitFor } from './limit-for.ts'
import { packMatrix, padded, rowsFrom } from './pack-matrix.ts'
import type { NetworkShape } from './read-shape.ts'
import { SPARE_ROWS, WINDOW } from './windows.ts'

/** Reset gate, update gate, proposal. */
const GATES = 3

/** A recurrent unit that reads the article from one end, its share of the output layer, and room for one window. */
export interface Direction {
  readonly backward: boolean
  readonly input: PackedMatrix
  /** Place of `GATES` times `units` float32. */
  readonly inputBias: number
  readonly recurrence: Recurrence
  readonly output: PackedMatrix
  /** Place of what the input adds to gates and proposal, float32. */
  readonly inputs: number
  /** Rows of states. */
  readonly states: Rows
}

export interface DirectionOptions {
  /** `rightward` or `leftward`. */
  readonly name: string
  readonly backward: boolean
  readonly labels: number
}

/** @throws InputError where a tensor is missing or has another shape. */
export function loadDirection(
  arena: Arena,
  weights: Weights,
  { channels, units }: NetworkShape,
  { name, backward, labels }: DirectionOptions,
): Direction {
  const width = padded(units)
  const limit = limitFor(units)
  const rows = [0, 1, 2].flatMap((gate) => rowsFrom(gate * units, units))
  const input = weights.scaled(`${name}.weight_ih_l0`, [GATES * units, channels])
  const recurrent = weights.scaled(`${name}.weight_hh_l0`, [GATES * units, units])
  const output = weights.scaled('output.weight', [labels, 2 * units])
  const biases = readBiases(weights, name, units)
  return {
    backward,
    input: packMatrix(arena, { tensor: input, rows, inputs: channels, rowLength: channels, first: 0, step: 1 }),
    inputBias: arena.takeFloats(
      rows.map((row) => biases.inputs[row] ?? 0),
      GATES * width,
    ),
    recurrence: {
      matrix: packMatrix(arena, { tensor: recurrent, rows, inputs: units, rowLength: units, first: 0, step: 1 }),
      bias: arena.takeFloats(biases.proposal, width),
      units: width,
      limit,
      state: arena.take(4 * width),
      last: arena.take(2 * width),
      sums: arena.take(4 * GATES * width),
    },
    output: packMatrix(arena, {
      tensor: output,
      rows: rowsFrom(0, labels),
      inputs: units,
      rowLength: 2 * units,
      first: backward ? units : 0,
      step: 1,
    }),
    inputs: arena.take(4 * GATES * width * (WINDOW + SPARE_ROWS)),
    states: {
      at: arena.take(2 * width * (WINDOW + SPARE_ROWS)),
      bytes: 2 * width,
      scales: arena.takeFloats(new Float32Array(WINDOW + SPARE_ROWS).fill(1 / limit), WINDOW + SPARE_ROWS),
    },
  }
}

/** The gates add both biases to the input's share; the proposal keeps that of the recurrent share apart, for the reset gate. */
function readBiases(weights: Weights, name: string, units: number): { inputs: Float32Array; proposal: Float32Array } {
  const ofInput = weights.floats(`${name}.bias_ih_l0`, [GATES * units])
  const ofState = weights.floats(`${name}.bias_hh_l0`, [GATES * units])
  return {
    inputs: ofInput.map((bias, i) => (i < 2 * units ? bias + ofState[i]! : bias)),
    proposal: ofState.subarray(2 * units),
  }
}
