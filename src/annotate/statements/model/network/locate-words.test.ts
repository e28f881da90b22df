import { expect, it } from 'vitest'
import { readFixture } from '../../../../../test/model/read-fixture.ts'
import type { FeatureReader } from '../compute-features.ts'
import { createScalarKernels } from '../kernels/scalar-kernels.ts'
import { TAPS } from '../kernels/taps.ts'
import { readWeights } from '../weights/read-weights.ts'
import { createArena } from './arena.ts'
import { loadWordShares } from './load-word-shares.ts'
import { locateWords } from './locate-words.ts'
import { readShape } from './read-shape.ts'

const weights = readWeights(readFixture('weights.bin'))
const shape = readShape(weights)
const TOKENS = 4

/** A reader whose tokens are these words, told apart by the id of their lemma; and what they have part in, where there is room for four. */
function sharesOfWords(): (words: readonly number[]) => number[][] {
  const arena = createArena()
  const kernel = weights.scaled('convolutions.0.weight', [shape.channels, shape.inputs, TAPS])
  const shares = loadWordShares(arena, weights, shape, { tokens: TOKENS, kernel, kept: TOKENS })
  const kernels = createScalarKernels(arena.size())
  arena.fill(kernels.memory)
  return (words) => {
    const read: FeatureReader = {
      wordOf: (token) => ({ text: String(words[token]), lemma: '', pos: 'X' }),
      writeWord: (token, row, at) => {
        row.fill(0, at, at + shares.rowWidth)
        row[at + 1] = words[token] ?? 0
      },
      places: [],
    }
    const places = new Int32Array(words.length)
    locateWords(shares, kernels, read, { from: 0, to: words.length }, places, 0, 1)
    return Array.from(places, (place) => [...new Float32Array(kernels.memory, place, shares.bytes >> 2)])
  }
}

it('gives a word the same shares when it is met first, met again, and met after all were forgotten', () => {
  const locate = sharesOfWords()
  const [first, second, again] = locate([1, 2, 1])
  expect(again).toEqual(first)
  expect(second).not.toEqual(first)
  expect(locate([2, 1])).toEqual([second, first])
  locate([3, 0, 4])
  expect(locate([1, 2])).toEqual([first, second])
})
