import { describe, expect, it } from 'vitest'
import { mergeTerms, type Term } from './merge-terms.ts'

const term = (from: string, to: string, open = false): Term => ({
  iso: 'VLM',
  office: 'president',
  code: 'GOV',
  from,
  to,
  open,
})

describe('mergeTerms', () => {
  it('makes one of terms that overlap or meet, and keeps the more precise dates', () => {
    expect(mergeTerms([term('2012', '2016'), term('2012-05-07', '2016-05-07')])).toEqual([
      term('2012-05-07', '2016-05-07'),
    ])
    expect(mergeTerms([term('2010-01-01', '2014-01-01'), term('2014-01-01', '2018-01-01')])).toEqual([
      term('2010-01-01', '2018-01-01'),
    ])
  })

  it('keeps terms apart that lie years apart', () => {
    const terms = [term('2000-01-01', '2004-01-01'), term('2012-01-01', '2016-01-01')]
    expect(mergeTerms(terms)).toEqual(terms)
  })

  it('goes on until the last day on which any source saw the office held', () => {
    expect(mergeTerms([term('2019-05-20', '2022-08-03', true), term('2019-05-20', '2026-08-22', true)])).toEqual([
      term('2019-05-20', '2026-08-22', true),
    ])
    expect(mergeTerms([term('2019-05-20', '2022-08-03', true), term('2019-05-20', '2023-01-01')])).toEqual([
      term('2019-05-20', '2023-01-01'),
    ])
  })
})
