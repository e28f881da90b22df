import { describe, expect, it } from 'vitest'
import { codePhrase } from './code-phrase.ts'

const codeOf = (phrase: string, date: string | null = null): string | null => codePhrase(phrase, date).code

describe('codePhrase', () => {
  it('knows states and bodies by name', () => {
    expect(codePhrase('Saudi Arabia', null)).toEqual({ wikidata: 'Q851', iso: 'SAU', code: 'SAU' })
    expect(codePhrase('the United Nations', null)).toEqual({ wikidata: 'Q1065', iso: null, code: 'IGOUNO' })
    expect(codeOf('Beijing')).toBe('CHNGOV')
  })

  it('tells who held an office on the day', () => {
    expect(codePhrase('the French foreign minister', '2018-01-01')).toEqual({
      wikidata: 'Q559040',
      iso: 'FRA',
      code: 'FRAGOV',
    })
    expect(codePhrase('the French foreign minister', null)).toEqual({ wikidata: null, iso: 'FRA', code: 'FRAGOV' })
    expect(codePhrase('the former French foreign minister', '2018-01-01').wikidata).toBeNull()
  })

  it('codes people by the office that they hold, or held', () => {
    expect(codeOf('Angela Merkel', '2017-04-01')).toBe('DEUGOV')
    expect(codeOf('Angela Merkel', '2022-01-10')).toBe('DEUELI')
    expect(codeOf('Armenian Prime Minister Nikol Pashinyan', '2021-05-01')).toBe('ARMGOV')
  })

  it('reads state and sector from descriptions', () => {
    expect(codeOf('Ukrainian farmers')).toBe('UKRAGR')
    expect(codeOf('a former CIA official')).toBe('USAELI')
    expect(codeOf('police in Kabul')).toBe('AFGCOP')
    expect(codeOf('a Somalia-based paramilitary group')).toBe('SOMPRM')
    expect(codeOf('soldiers')).toBe('MIL')
  })

  it('says nothing of what it does not know', () => {
    expect(codePhrase('puppies', null)).toEqual({ wikidata: null, iso: null, code: null })
    expect(codePhrase('Leon Nobodyatall', null)).toEqual({ wikidata: null, iso: null, code: null })
    expect(codePhrase('', null)).toEqual({ wikidata: null, iso: null, code: null })
  })
})
