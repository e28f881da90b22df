import { describe, expect, it } from 'vitest'
import { checkFloors, parseFloors } from './check-floors.ts'

describe('checkFloors', () => {
  it('accepts a figure that equals its floor', () => {
    expect(checkFloors(new Map([['a', 40]]), new Map([['a', 40]]))).toEqual([])
  })

  it('names a figure below its floor', () => {
    expect(checkFloors(new Map([['a', 39.9]]), new Map([['a', 40]]))).toEqual(['a: 39.9, below the floor 40'])
  })

  it('fails where a floor has no figure', () => {
    expect(checkFloors(new Map(), new Map([['a', 40]]))).toEqual(['a: not measured, floor 40'])
  })

  it('fails on a figure that is not a number', () => {
    expect(checkFloors(new Map([['a', Number.NaN]]), new Map([['a', 0]]))).toHaveLength(1)
  })
})

describe('parseFloors', () => {
  it('refuses a floor that is not a number', () => {
    expect(() => parseFloors('{"a": "40"}')).toThrow('the floor of "a" is not a number')
  })
})
