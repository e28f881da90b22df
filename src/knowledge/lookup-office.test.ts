import { describe, expect, it } from 'vitest'
import { findOfficeHolders } from './lookup-office.ts'
import { readOffice } from './read-office.ts'

function holders(phrase: string, date: string): string[] {
  const { office, state } = readOffice(phrase)
  return findOfficeHolders({ office, iso: state?.iso ?? null, date }).map(({ name }) => name)
}

describe('findOfficeHolders', () => {
  it('tells who held an office on a day', () => {
    expect(holders('the French foreign minister', '2016-02-10')).toEqual(['Laurent Fabius'])
    expect(holders('the French foreign minister', '2016-02-12')).toEqual(['Jean-Marc Ayrault'])
    expect(holders('Russian president', '2010-01-01')).toEqual(['Dmitry Medvedev'])
    expect(holders('Russian president', '2021-11-18')).toEqual(['Vladimir Putin'])
  })

  it('knows offices by the names that single states give them', () => {
    expect(holders('US secretary of state', '2015-01-01')).toEqual(['John Kerry'])
    expect(holders('British Foreign Secretary', '2017-01-01')).toEqual(['Boris Johnson'])
    expect(holders('Foreign Minister of India', '2021-01-01')).toEqual(['Subrahmanyam Jaishankar'])
  })

  it('knows offices of no state', () => {
    expect(holders('the UN secretary-general', '2010-01-01')).toEqual(['Ban Ki-moon'])
    expect(holders('NATO Secretary General', '2021-11-18')).toEqual(['Jens Stoltenberg'])
  })

  it('takes an office that the newest source saw held to be held for one year more', () => {
    expect(holders('French president', '2026-11-24')).toEqual(['Emmanuel Macron'])
    expect(holders('French president', '2027-12-01')).toEqual([])
  })

  it('names nobody after the last day on which an older source saw the office held', () => {
    expect(holders('Kazakh president', '2022-10-01')).toEqual(['Kassym-Jomart Tokayev'])
    expect(holders('Kazakh president', '2024-01-01')).toEqual([])
  })

  it('names nobody for an office or a state that it does not know', () => {
    expect(holders('the foreign minister', '2016-02-10')).toEqual([])
    expect(holders('French lighthouse minister', '2016-02-10')).toEqual([])
  })

  it('takes a time of day after the date', () => {
    expect(holders('Russian president', '2021-11-18T23:59:59Z')).toEqual(['Vladimir Putin'])
  })
})
