import { describe, expect, it } from 'vitest'
import type { RelationMatrix } from '../../../../src/serve/index.ts'
import { layOutMatrix } from './lay-out-matrix.ts'

const EVENTS = { asserted: 0, claimed: 0, planned: 0, hypothetical: 0, denied: 0 }
const cell = (source: string, target: string, statements: number, meanStance: number, claimed = 0) => ({
  source,
  target,
  statements,
  meanStance,
  positive: 0,
  negative: 0,
  events: { ...EVENTS, claimed },
})
const matrix: RelationMatrix = {
  cells: [cell('a', 'x', 5, -1), cell('b', 'x', 2, 1), cell('b', 'y', 1, 0, 9), cell('c', 'y', 1, 1)],
  actors: ['a', 'b', 'c', 'x', 'y'].map((id) => ({
    id,
    name: `Name ${id}`,
    type: 'state',
    wikidata: null,
    code: null,
  })),
  complete: true,
}
const lay = (options: Partial<Parameters<typeof layOutMatrix>[1]>) =>
  layOutMatrix(matrix, { kind: 'statements', sort: 'count', size: 10, ...options })
const rowsOf = (layout: ReturnType<typeof lay>) => layout.rows.map(({ actor }) => actor.id)

describe('layOutMatrix', () => {
  it('puts those with most first and leaves cells without a relation empty', () => {
    const layout = lay({})
    expect(rowsOf(layout)).toEqual(['a', 'b', 'c'])
    expect(layout.columns.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(layout.rows.map(({ cells }) => cells.map((found) => found?.statements ?? null))).toEqual([
      [5, null],
      [2, 1],
      [null, 1],
    ])
  })

  it('sorts by name, by mean stance, and by events', () => {
    expect(rowsOf(lay({ sort: 'name' }))).toEqual(['a', 'b', 'c'])
    expect(rowsOf(lay({ sort: 'stance' }))).toEqual(['a', 'b', 'c'])
    expect(rowsOf(lay({ kind: 'events' }))[0]).toBe('b')
  })

  it('has room for so many each way, and tells how many there are', () => {
    const layout = lay({ size: 1 })
    expect([rowsOf(layout), layout.columns.map(({ id }) => id)]).toEqual([['a'], ['x']])
    expect([layout.sources, layout.targets]).toEqual([3, 2])
  })
})
