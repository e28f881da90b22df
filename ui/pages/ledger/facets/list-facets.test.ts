import { describe, expect, it } from 'vitest'
import { NOTHING, withFilter } from '../query/ledger-query.ts'
import { listFacets } from './list-facets.ts'

const FACETS = {
  counted: 3,
  complete: true,
  kind: [],
  act: [],
  speaker: [{ value: 'Ana Veld', count: 2 }],
  outlet: [],
  year: [{ value: '2031', count: 3 }],
  target: [{ value: 'Ostrel', count: 1 }],
  topic: [{ value: 'medtop:1', count: 1 }],
}

describe('listFacets', () => {
  it('lists what has values, with the query that each leads to', () => {
    const groups = listFacets(FACETS, NOTHING, new Map([['medtop:1', 'diplomacy']]))
    expect(groups.map(({ name, values }) => [name, ...values.map(({ label }) => label)])).toEqual([
      ['Speaker', 'Ana Veld'],
      ['About', 'Ostrel'],
      ['Topic', 'diplomacy'],
      ['Year', '2031'],
    ])
    expect(groups.map(({ values }) => values[0]?.leadsTo.filters)).toEqual([
      { speaker: 'Ana Veld' },
      { about: 'Ostrel' },
      { topic: 'medtop:1' },
      { since: '2031-01-01', until: '2031-12-31' },
    ])
  })

  it('leads back from what is chosen', () => {
    const query = withFilter(withFilter(NOTHING, 'speaker', 'Ana Veld'), 'act', 'deny')
    const [speaker] = listFacets(FACETS, query, new Map())
    expect(speaker?.values[0]).toMatchObject({ isChosen: true, leadsTo: { filters: { act: 'deny' } } })
  })

  it('takes a year for chosen only where exactly that year is', () => {
    const of = (since: string, until: string) =>
      listFacets(FACETS, { ...NOTHING, filters: { since, until } }, new Map()).at(-1)?.values[0]
    expect(of('2031-01-01', '2031-12-31')).toMatchObject({ isChosen: true, leadsTo: { filters: {} } })
    expect(of('2031-01-01', '2031-12-30')).toMatchObject({ isChosen: false })
  })
})
