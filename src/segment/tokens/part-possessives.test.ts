import { describe, expect, it } from 'vitest'
import { partPossessives } from './part-possessives.ts'

describe('partPossessives', () => {
  it('parts a possessive from its noun', () => {
    expect(partPossessives("Valmora's envoy and KESTRIA'S lake")).toBe("Valmora 's envoy and KESTRIA 'S lake")
  })

  it('leaves contractions, plurals, other apostrophes and quotations alone', () => {
    const text = "It's late; let's go, the leaders' plan, O'Roe, he said 'so', 'salt'"
    expect(partPossessives(text)).toBe(text)
  })
})
