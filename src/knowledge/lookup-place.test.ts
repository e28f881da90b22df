import { describe, expect, it } from 'vitest'
import { stateOfPlace } from './lookup-place.ts'

describe('stateOfPlace', () => {
  it('tells the state of a city or province', () => {
    expect(stateOfPlace('Shanghai')).toBe('CHN')
    expect(stateOfPlace('São Paulo')).toBe('BRA')
    expect(stateOfPlace('MARIUPOL')).toBe('UKR')
  })

  it('leaves capitals, states and words in small letters alone', () => {
    expect(stateOfPlace('Moscow')).toBeNull()
    expect(stateOfPlace('France')).toBeNull()
    expect(stateOfPlace('nice')).toBeNull()
    expect(stateOfPlace('Nowhereville')).toBeNull()
  })
})
