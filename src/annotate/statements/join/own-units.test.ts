import { describe, expect, it } from 'vitest'
import { ownUnits } from './own-units.ts'

describe('ownUnits', () => {
  const units = ownUnits(20, [
    [{ start: 2, end: 4 }],
    [
      { start: 8, end: 10 },
      { start: 12, end: 13 },
    ],
  ])

  it('tells whose the first owned unit of a span is', () => {
    expect(units.firstIn({ start: 0, end: 20 })).toBe(0)
    expect(units.firstIn({ start: 4, end: 20 })).toBe(1)
    expect(units.firstIn({ start: 12, end: 13 })).toBe(1)
  })

  it('gives null where nobody owns a unit', () => {
    expect(units.firstIn({ start: 4, end: 8 })).toBeNull()
    expect(units.firstIn({ start: 13, end: 20 })).toBeNull()
  })

  it('leaves a unit that two lists claim to the later', () => {
    const shared = ownUnits(3, [[{ start: 0, end: 2 }], [{ start: 1, end: 3 }]])
    expect([0, 1, 2].map((at) => shared.firstIn({ start: at, end: at + 1 }))).toEqual([0, 1, 1])
  })
})
