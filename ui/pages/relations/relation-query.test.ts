import { describe, expect, it } from 'vitest'
import { isUnfiltered, readRelationQuery, writeRelationQuery } from './relation-query.ts'

const read = (query: string) => readRelationQuery(new URLSearchParams(query))

describe('the query of relations', () => {
  it('comes back from the address as it went in', () => {
    const address =
      '/relations?view=network&kind=events&minCount=3&since=2031-05-01&topic=medtop%3A1&factuality=claimed'
    expect(writeRelationQuery(read(address.split('?')[1] ?? ''))).toBe(address)
  })

  it('is short where nothing is chosen', () => {
    expect(writeRelationQuery(read(''))).toBe('/relations')
    expect(isUnfiltered(read('view=network&sort=name'))).toBe(true)
    expect(isUnfiltered(read('minCount=2'))).toBe(false)
  })

  it('leaves out what does not fit', () => {
    expect(writeRelationQuery(read('view=globe&minCount=-2&since=May&size=x'))).toBe('/relations')
  })
})
