import { describe, expect, it } from 'vitest'
import { pairAddress, readPairQuery } from './pair-query.ts'

describe('the query of a pair', () => {
  it('comes back from the address as it went in', () => {
    const query = { grain: 'week', direction: 'back', since: '2031-05-12', until: '2031-05-18' } as const
    const address = pairAddress(['Q1', 'person:ana-veld'], query)
    expect(address).toBe('/relations/Q1/person%3Aana-veld?grain=week&direction=back&since=2031-05-12&until=2031-05-18')
    expect(readPairQuery(new URL(address, 'http://localhost').searchParams)).toEqual(query)
  })

  it('leaves out what does not fit', () => {
    const query = readPairQuery(new URLSearchParams('grain=year&direction=up&since=May'))
    expect(query).toEqual({ grain: 'month', direction: 'forth', since: null, until: null })
    expect(pairAddress(['a', 'b'], query)).toBe('/relations/a/b')
  })
})
