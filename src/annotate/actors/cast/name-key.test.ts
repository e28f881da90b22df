import { describe, expect, it } from 'vitest'
import { fullNameKey, nameKey } from './name-key.ts'

describe('nameKey', () => {
  it('makes case alone even in plain words, and keeps a full stop', () => {
    expect(['Lund', 'LUND', 'J.', ''].map(nameKey)).toEqual(['lund', 'lund', 'j.', ''])
  })

  it('leaves out marks, apostrophes, a possessive and a leading article', () => {
    expect(['Élodie', 'O’Roe', "Lund's", 'al-Sarmi', 'El-Sarmi'].map(nameKey)).toEqual([
      'elodie',
      'oroe',
      'lund',
      'sarmi',
      'sarmi',
    ])
  })

  it('tells names apart that differ in a letter or a hyphen', () => {
    expect(nameKey('Ana-Maria')).toBe('ana-maria')
    expect(nameKey('Lund')).not.toBe(nameKey('Lunde'))
  })
})

describe('fullNameKey', () => {
  it('joins the keys of all words', () => {
    expect(fullNameKey(['Élodie', 'O’Roe'])).toBe('elodie oroe')
  })
})
