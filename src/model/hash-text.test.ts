import { describe, expect, it } from 'vitest'
import { hashText } from './hash-text.ts'

describe('hashText', () => {
  it('gives the same unsigned integers on every machine', () => {
    expect([hashText(''), hashText('a'), hashText('word:said')]).toEqual([2166202364, 3826114868, 4136595073])
  })

  it('tells texts apart that differ in the order of their characters', () => {
    expect(hashText('ab')).not.toBe(hashText('ba'))
  })

  it('hashes lone surrogates without an error', () => {
    expect(hashText('\ud83d')).toBeGreaterThan(0)
  })
})
