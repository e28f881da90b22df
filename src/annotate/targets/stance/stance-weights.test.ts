import { describe, expect, it } from 'vitest'
import { readStanceWeights, writeStanceWeights } from './stance-weights.ts'

describe('readStanceWeights', () => {
  it('reads what was written', () => {
    const weights = { size: 2, scale: 0.5, values: Int8Array.from([1, -2, 3, -4]) }
    expect(readStanceWeights(new Uint8Array(writeStanceWeights(weights)))).toEqual(weights)
  })

  it('refuses a file that was cut off, or is no weights', () => {
    const file = writeStanceWeights({ size: 2, scale: 0.5, values: Int8Array.from([1, -2, 3, -4]) })
    expect(() => readStanceWeights(new Uint8Array(file.slice(0, -1)))).toThrow('damaged')
    expect(() => readStanceWeights(new Uint8Array(20))).toThrow('damaged')
    expect(() => readStanceWeights(new Uint8Array(0))).toThrow('damaged')
  })
})
