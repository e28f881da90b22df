import { describe, expect, it } from 'vitest'
import { type LedgerQuery, NOTHING, withFilter } from './ledger-query.ts'
import { readAddress } from './read-address.ts'
import { writeParameters } from './write-parameters.ts'

const query: LedgerQuery = {
  words: '"red line" -draft',
  filters: { speaker: 'Ana Veld', about: 'Q42', stance: '-1', since: '2031-05-01', minConfidence: '0.8' },
  sort: 'newest',
}

describe('the address of the page', () => {
  it('holds the whole query', () => expect(readAddress(`?${writeParameters(query)}`)).toEqual(query))

  it('is bare for nothing', () => {
    expect(`${writeParameters(NOTHING)}`).toBe('')
    expect(readAddress('')).toEqual(NOTHING)
  })

  it('says relevance only where there are words to rank by', () => {
    expect(`${writeParameters({ ...NOTHING, sort: 'relevance' })}`).toBe('')
    expect(`${writeParameters({ ...NOTHING, words: 'locks', sort: 'relevance' })}`).toBe('words=locks&sort=relevance')
  })

  it('leaves out what the page does not know', () =>
    expect(readAddress('?sort=loudest&mood=good&kind=&act=deny')).toEqual({ ...NOTHING, filters: { act: 'deny' } }))
})

describe('withFilter', () => {
  it('sets a filter, and takes it away', () => {
    expect(withFilter(NOTHING, 'act', 'deny').filters).toEqual({ act: 'deny' })
    expect(withFilter(query, 'stance', null).filters).not.toHaveProperty('stance')
    expect(withFilter(query, 'speaker', '').filters).not.toHaveProperty('speaker')
  })
})
