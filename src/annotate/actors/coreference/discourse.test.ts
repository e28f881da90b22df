import { describe, expect, it } from 'vitest'
import { createCharacter } from '../cast/character.ts'
import { Discourse, WEIGHT } from './discourse.ts'

const lund = createCharacter({ name: 'Viktor Lund', type: 'person' })
const toll = createCharacter({ name: 'Olaf Toll', type: 'person' })
const everybody = (): number => 1

describe('Discourse', () => {
  it('puts the subject of a sentence before its object', () => {
    const discourse = new Discourse()
    discourse.note(toll, WEIGHT.object)
    discourse.note(lund, WEIGHT.subject)
    expect(discourse.rank(everybody).map(({ character, score }) => [character.name, score])).toEqual([
      ['Viktor Lund', 5],
      ['Olaf Toll', 2],
    ])
  })

  it('halves what was said with each sentence', () => {
    const discourse = new Discourse()
    discourse.note(lund, 4)
    discourse.advance(1)
    discourse.note(toll, 3)
    expect(discourse.rank(everybody).map(({ character, score }) => [character.name, score])).toEqual([
      ['Olaf Toll', 3],
      ['Viktor Lund', 2],
    ])
    expect(discourse.isCurrent(toll)).toBe(true)
    expect(discourse.isCurrent(lund)).toBe(false)
  })

  it('counts mentions within quotations in full within quotations only', () => {
    const discourse = new Discourse()
    discourse.note(lund, 4, true)
    expect(discourse.rank(everybody, true)[0]?.score).toBe(4)
    expect(discourse.rank(everybody)[0]?.score).toBeCloseTo(0.48)
  })

  it('leaves out those whose factor is 0', () => {
    const discourse = new Discourse()
    discourse.note(lund, 4)
    expect(discourse.rank(() => 0)).toEqual([])
  })
})
