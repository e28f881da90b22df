import { describe, expect, it } from 'vitest'
import type { RelationMatrix } from '../../../../src/serve/index.ts'
import { chooseEdges } from './choose-edges.ts'

const EVENTS = { asserted: 0, claimed: 0, planned: 0, hypothetical: 0, denied: 0 }
const both = { positive: 0, negative: 0 }
const matrix: RelationMatrix = {
  cells: [
    { source: 'a', target: 'b', statements: 2, meanStance: -1, ...both, events: { ...EVENTS, claimed: 4 } },
    {
      source: 'b',
      target: 'a',
      statements: 3,
      meanStance: 0.5,
      ...both,
      events: { ...EVENTS, asserted: 1, claimed: 1 },
    },
    { source: 'c', target: 'a', statements: 0, meanStance: null, ...both, events: { ...EVENTS, asserted: 2 } },
  ],
  actors: [],
  complete: true,
}
const choose = (query: Partial<Parameters<typeof chooseEdges>[1]>) =>
  chooseEdges(matrix, { kind: 'statements', stance: 'any', factuality: 'asserted', minCount: 1, ...query }).map(
    ({ source, count }) => `${source} ${count}`,
  )

describe('chooseEdges', () => {
  it('takes relations of statements, those with most first', () => expect(choose({})).toEqual(['b 3', 'a 2']))

  it('keeps to the side and the least number', () => {
    expect(choose({ stance: 'against' })).toEqual(['a 2'])
    expect(choose({ stance: 'for' })).toEqual(['b 3'])
    expect(choose({ minCount: 3 })).toEqual(['b 3'])
  })

  it('takes events of one kind alone: claims are never counted with assertions', () => {
    expect(choose({ kind: 'events' })).toEqual(['c 2', 'b 1'])
    expect(choose({ kind: 'events', factuality: 'claimed' })).toEqual(['a 4', 'b 1'])
    expect(choose({ kind: 'events', factuality: 'denied' })).toEqual([])
  })
})
