import { describe, expect, it } from 'vitest'
import { findAgent } from './lookup-agent.ts'

const sectorOf = (phrase: string): string | null => findAgent(phrase)?.sector ?? null

describe('findAgent', () => {
  it('tells the sector of what the head noun names', () => {
    expect(sectorOf('rebels')).toBe('REB')
    expect(sectorOf('foreign minister')).toBe('GOV')
    expect(sectorOf('Defence Ministry')).toBe('GOVMIL')
    expect(sectorOf('a senior spokesman')).toBeNull()
  })

  it('takes the longest words that end at the head', () => {
    expect(findAgent('Ostrelian state news agency')).toEqual({ sector: 'GOVMED', words: 'state news agency' })
    expect(sectorOf('opposition lawmaker')).toBe('LEG')
    expect(sectorOf('army accountant')).toBe('MIL')
  })

  it('reads the head before what follows "of" or "in"', () => {
    expect(sectorOf('farmers in the police district')).toBe('AGR')
    expect(sectorOf('secret services of the republic')).toBe('SPY')
    expect(sectorOf('a group of tourists')).toBe('CVL')
  })

  it('looks through the mark of a possessive', () => {
    expect(sectorOf("the police's")).toBe('COP')
    expect(sectorOf('the rebels’')).toBe('REB')
    expect(sectorOf("the puppies'")).toBeNull()
  })

  it('tells nothing where no word names an actor', () => {
    expect(sectorOf('puppies')).toBeNull()
    expect(sectorOf('')).toBeNull()
  })
})
