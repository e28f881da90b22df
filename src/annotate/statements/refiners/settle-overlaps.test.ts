import { describe, expect, it } from 'vitest'
import type { FinderName, FoundStatement } from '../found-statement.ts'
import { settleOverlaps } from './settle-overlaps.ts'

type Range = readonly [first: number, end: number]

const rangeOf = ([first, end]: Range) => ({ first, end })

const found = (
  finder: FinderName,
  content: Range,
  cue: Range | null = null,
  source: Range | null = null,
): FoundStatement => ({
  finder,
  content: [rangeOf(content)],
  cue: cue && rangeOf(cue),
  source: source && rangeOf(source),
})

describe('settleOverlaps', () => {
  it('gives statements that lie apart in text order', () => {
    const first = found('reported-clause', [2, 5], [1, 2])
    const second = found('quotation-cue-after', [10, 14], [15, 16])
    expect(settleOverlaps([second, first])).toEqual([first, second])
  })

  it('keeps the quotation of two proposals with one cue', () => {
    const quotation = found('quotation-cue-after', [0, 4], [6, 7])
    expect(settleOverlaps([found('reported-clause', [8, 12], [6, 7]), quotation])).toEqual([quotation])
  })

  it('keeps the better of two proposals with one content', () => {
    const colon = found('colon', [2, 8])
    expect(settleOverlaps([found('reported-object', [2, 8], [1, 2]), colon])).toEqual([colon])
  })

  it('keeps the earlier of two proposals of one finder that cross', () => {
    const earlier = found('reported-clause', [2, 8], [1, 2])
    expect(settleOverlaps([found('reported-clause', [5, 12], [4, 5]), earlier])).toEqual([earlier])
  })

  it('keeps a reported clause whose source, cue and content all lie in the content of another', () => {
    const outer = found('reported-clause', [2, 12], [1, 2], [0, 1])
    const inner = found('reported-clause', [6, 12], [5, 6], [3, 5])
    expect(settleOverlaps([inner, outer])).toEqual([outer, inner])
  })

  it('drops a reported clause whose source lies outside the content that holds the rest', () => {
    const outer = found('quotation-cue-after', [2, 12], [13, 14])
    expect(settleOverlaps([outer, found('reported-clause', [6, 12], [5, 6], [0, 1])])).toEqual([outer])
  })

  it('drops a reported object inside the content of another', () => {
    const outer = found('quotation-cue-after', [2, 12], [13, 14])
    expect(settleOverlaps([outer, found('reported-object', [6, 12], [5, 6], [3, 5])])).toEqual([outer])
  })

  it('gives nothing for nothing', () => {
    expect(settleOverlaps([])).toEqual([])
  })
})
