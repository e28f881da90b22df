import { describe, expect, it } from 'vitest'
import { macroF1 } from './cross-validate.ts'
import { fitSoftmax, scoreClasses } from './fit-softmax.ts'
import { quantise } from './quantise.ts'

const example = (id: number, label: number) => ({
  ids: Uint32Array.of(id),
  values: Float32Array.of(1),
  label,
  weight: 1,
})

describe('fitSoftmax', () => {
  it('learns which feature goes with which class, the same at each run', () => {
    const examples = Array.from({ length: 30 }, (_, index) => example(index % 3, index % 3))
    const options = { size: 4, classes: 3, epochs: 20, rate: 0.1, decay: 0 }
    const weights = fitSoftmax(examples, options)
    const best = [0, 1, 2].map((id) => {
      const scores = scoreClasses(example(id, 0), weights, 4, 3)
      return scores.indexOf(Math.max(...scores))
    })
    expect(best).toEqual([0, 1, 2])
    expect(fitSoftmax(examples, options)).toEqual(weights)
  })
})

describe('macroF1', () => {
  it('is the mean over classes, 0 for one that is never right', () =>
    expect(
      macroF1([
        [2, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
      ]),
    ).toBe((80 + 100 + 0) / 3))
})

describe('quantise', () => {
  it('keeps the largest weight at 127', () =>
    expect([...quantise(Float32Array.of(1, -0.5, 0)).values]).toEqual([127, -63, 0]))
})
