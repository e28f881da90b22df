import type { FeatureReader } from '../compute-features.ts'
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

/** What makes kernels with that many bytes of memory. */
export type CreateKernels = (bytes: number) => Kernels

/** WebAssembly where the host has it with SIMD, else JavaScript: the results are the same. */
const createKernels: CreateKernels = (bytes) => createSimdKernels(bytes) ?? createScalarKernels(bytes)

/** @throws InputError where the tensors do not make up a network. */
export function loadNetwork(weights: Weights, create: CreateKernels = createKernels): ScoreTokens {
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
  return (read, tokens) => runNetwork(network, kernels, read, tokens)
}
