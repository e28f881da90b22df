import { describe, expect, it } from 'vitest'
import { findState, findStates, stateOf } from './lookup-state.ts'

const read = (words: string): string | null => {
  const found = findState(words)
  return found && `${found.state.iso} ${found.form}`
}

describe('findState', () => {
  it('finds a state by name, abbreviation, demonym, capital and metonym', () => {
    expect(read('Russia')).toBe('RUS name')
    expect(read('Russian Federation')).toBe('RUS name')
    expect(read('U.S.')).toBe('USA abbreviation')
    expect(read('Ukrainian')).toBe('UKR demonym')
    expect(read('Ukrainians')).toBe('UKR demonym')
    expect(read('Kiev')).toBe('UKR capital')
    expect(read('Vatican')).toBe('VAT name')
    expect(read('Kremlin')).toBe('RUS metonym')
    expect(read('Downing Street')).toBe('GBR metonym')
  })

  it('takes a leading "the", curly apostrophes and any white space', () => {
    expect(read('the White House')).toBe('USA metonym')
    expect(read('The Hague')).toBe('NLD capital')
    expect(read('Côte d’Ivoire')).toBe('CIV name')
    expect(read('Saudi\n Arabia')).toBe('SAU name')
  })

  it('finds names in capitals, as in headlines, but never short words in small letters', () => {
    expect(read('TEHRAN')).toBe('IRN capital')
    expect(read('US')).toBe('USA abbreviation')
    expect(read('us')).toBeNull()
    expect(read('Us')).toBeNull()
  })

  it('keeps words in small letters apart from states', () => {
    expect(read('turkey')).toBeNull()
    expect(read('chad')).toBeNull()
    expect(read('polish')).toBeNull()
  })

  it('decides nothing where two states share a word', () => {
    expect(read('Congolese')).toBeNull()
    expect(findStates('Congolese').map(({ state }) => state.iso)).toEqual(['COG', 'COD'])
    expect(findStates('Dominican').map(({ state }) => state.iso)).toEqual(['DMA', 'DOM'])
  })

  it('knows parts of states by the state that ISO lists them under', () => {
    expect(findState('Scotland')?.state).toEqual({ kind: 'part', iso: 'GBR', wikidata: 'Q22', name: 'Scotland' })
  })

  it('gives Wikidata ids as news means the name', () => {
    expect(['FRA', 'NLD', 'DNK', 'XKX', 'SUN'].map((iso) => stateOf(iso)?.wikidata)).toEqual([
      'Q142',
      'Q55',
      'Q35',
      'Q1246',
      'Q15180',
    ])
    expect(stateOf('GB')).toBeNull()
  })
})
