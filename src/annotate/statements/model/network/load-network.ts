import type { FeatureReader } from '../compute-features.ts'
import type { RaiseAll } from '../kernels/exp.ts'
import type { Kernels } from '../kernels/kernels.ts'
import { createScalarKernels } from '../kernels/scalar-kernels.ts'
import { createSimdKernels } from '../kernels/simd-kernels.ts'
import type { Weights } from '../weights/read-weights.ts'
import { createArena } from './arena.ts'
import { loadConvolutions } from './load-convolutions.ts'
import { loadDirection } from './load-direction.ts'
import { padded } from './pack-matrix.ts'
import { readShape } from './read-shape.ts'
import { runNetwork } from './run-network.ts'
import { SPARE_ROWS, WINDOW } from './windows.ts'

/**
 * Scores of labels: one float32 for each label and token, token after token. Time grows linearly with the number of tokens; so does memory, by
 * twice the channels and four times the labels in bytes a token, beside a fixed block.
 */
export type ScoreTokens = (read: FeatureReader, tokens: number) => Float32Array

/** A network that is ready. */
export interface LoadedNetwork {
  readonly score: ScoreTokens
  /** By the same kernels. */
  readonly raise: RaiseAll
}

/** What makes kernels with that many bytes of memory. */
export type CreateKernels = (bytes: number) => Kernels

/** WebAssembly where the host has it with SIMD, else JavaScript: the results are the same. */
const createKernels: CreateKernels = (bytes) => createSimdKernels(bytes) ?? createScalarKernels(bytes)

/** @throws InputError where the tensors do not make up a network. */
export function loadNetwork(weights: Weights, create: CreateKernels = createKernels): LoadedNetwork {
  const shape = readShape(weights)
  const arena = createArena()
  const labels = weights.labels.length
  const width = padded(labels)
  const convolutions = loadConvolutions(arena, weights, shape)
  const network = {
    convolutions,
    rightward: loadDirection(arena, weights, shape, { name: 'rightward', backward: false, labels }),
    leftward: loadDirection(arena, weights, shape, { name: 'leftward', backward: true, labels }),
    bias: weights.floats('output.bias', [labels]),
    scores: arena.take(4 * width * (WINDOW + SPARE_ROWS)),
    width,
  }
  const kernels = create(arena.size())
  arena.fill(kernels.memory)
  const room = new Float32Array(kernels.memory, network.scores, width * WINDOW)
  return { score: (read, tokens) => runNetwork(network, kernels, read, tokens), raise: raiseIn(room, kernels) }
}

/** Raises as many numbers at a time as there is room for. */
function raiseIn(room: Float32Array, kernels: Kernels): RaiseAll {
  return (values) => {
    for (let start = 0; start < values.length; start += room.length) {
      const part = values.subarray(start, start + room.length)
      room.set(part)
      kernels.raise(room.byteOffset, padded(part.length))
      part.set(room.subarray(0, part.length))
    }
  }
}
