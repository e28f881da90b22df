import { describe, expect, it } from 'vitest'
import { readPatternWord } from './pattern-word.ts'

describe('readPatternWord', () => {
  it('takes each alternative as it stands and in the plural', () => {
    const { forms, lemmas, hyphened } = readPatternWord('raid/clash')
    expect([...forms]).toEqual(['raid', 'raids', 'raides', 'clash', 'clashs', 'clashes'])
    expect([...lemmas]).toEqual(['raid', 'clash'])
    expect(hyphened).toEqual([])
  })

  it('keeps what may stand apart among the forms, and a mere beginning out of them', () => {
    const { forms, lemmas, hyphened } = readPatternWord('hunger-strike/peacekeep-')
    expect([...forms]).toEqual(['hunger-strike', 'hunger-strikes', 'hunger-strikees'])
    expect([...lemmas]).toEqual(['hunger-strike'])
    expect(hyphened).toEqual(['hunger-strike', 'peacekeep-'])
  })
})
