import { describe, expect, it } from 'vitest'
import { classifyMisses, type GoldAttribution } from './classify-misses.ts'

const gold: GoldAttribution = { content: [[20, 60]], cue: [[15, 19]], source: [[0, 14]] }
const kinds = (predicted: GoldAttribution[]) => classifyMisses([gold], predicted).map(({ kind }) => kind)

describe('classifyMisses', () => {
  it('finds nothing where both are the same', () => {
    expect(kinds([gold])).toEqual([])
  })

  it('takes an edge that differs by a mark as the same', () => {
    expect(kinds([{ ...gold, content: [[20, 61]] }])).toEqual([])
  })

  it('tells a missed statement from a spurious one', () => {
    expect(kinds([{ ...gold, content: [[100, 140]] }])).toEqual(['missed', 'spurious'])
  })

  it('tells the source before the edge and the edge before the cue', () => {
    expect(kinds([{ content: [[20, 50]], cue: [], source: [] }])).toEqual(['wrong-source'])
    expect(kinds([{ ...gold, content: [[20, 50]], cue: [] }])).toEqual(['wrong-edge'])
    expect(kinds([{ ...gold, cue: [] }])).toEqual(['wrong-cue'])
  })

  it('pairs each gold statement with one prediction, the best first', () => {
    expect(kinds([{ ...gold, content: [[20, 50]] }, gold])).toEqual(['spurious'])
  })
})
