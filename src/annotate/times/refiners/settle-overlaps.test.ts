import { describe, expect, it } from 'vitest'
import type { TimeExpression } from '../meaning.ts'
import { settleOverlaps } from './settle-overlaps.ts'

const at = (start: number, end: number, value = 'PAST_REF'): TimeExpression => ({
  start,
  end,
  meaning: { kind: 'vague', value },
})

describe('settleOverlaps', () => {
  it('keeps the longest of several that overlap', () =>
    expect(settleOverlaps([at(0, 4), at(3, 9), at(8, 20)])).toEqual([at(8, 20)]))

  it('keeps the first proposed of equal ones', () =>
    expect(settleOverlaps([at(0, 4, 'FUTURE_REF'), at(0, 4)])).toEqual([at(0, 4, 'FUTURE_REF')]))

  it('keeps what only touches, in text order', () =>
    expect(settleOverlaps([at(4, 8), at(0, 4)])).toEqual([at(0, 4), at(4, 8)]))
})
