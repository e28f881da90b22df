import { describe, expect, it } from 'vitest'
import { nameSpeakerFigures } from './name-speaker-figures.ts'

const scored = { found: 50, right: 72.5, wrong: 13.2, none: 100, n: 200, name: 85.6 }

describe('nameSpeakerFigures', () => {
  it('counts the verdicts against what was found, not against all of gold', () => {
    expect(
      nameSpeakerFigures(scored)
        .slice(0, 3)
        .map(({ name, gold }) => [name, gold]),
    ).toEqual([
      ['speakers found', 200],
      ['speakers right', 100],
      ['speakers wrong', 100],
    ])
  })

  it('does not take the form without a source for the share without a speaker', () => {
    const values = new Map(nameSpeakerFigures(scored).map(({ name, value }) => [name, value]))
    expect(values.get('speakers not given')).toBe(14.3)
    expect(values.get('speakers right by form: none')).toBe(100)
  })

  it('leaves out figures that the scorer could not work out', () => {
    const names = nameSpeakerFigures({ ...scored, right: null, wrong: null }).map(({ name }) => name)
    expect(names).not.toContain('speakers right')
    expect(names).not.toContain('speakers not given')
  })

  it('refuses what is not the output of the scorer', () => {
    expect(() => nameSpeakerFigures({ found: 50 })).toThrow()
  })
})
