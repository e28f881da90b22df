import { describe, expect, it } from 'vitest'
import { fillMonths } from './fill-months.ts'

describe('fillMonths', () => {
  it('gives every month between, across years', () => {
    expect(fillMonths([{ month: '2031-12', count: 2 }], { first: '2031-11', last: '2032-01' })).toEqual([
      { month: '2031-11', count: 0 },
      { month: '2031-12', count: 2 },
      { month: '2032-01', count: 0 },
    ])
  })

  it('gives none where the last is before the first', () => {
    expect(fillMonths([], { first: '2031-02', last: '2031-01' })).toEqual([])
  })

  it('keeps to a hundred years', () => {
    const months = fillMonths([], { first: '0001-01', last: '2031-01' })
    expect([months.length, months.at(-1)?.month]).toEqual([1200, '2031-01'])
  })
})
