import { describe, expect, it } from 'vitest'
import { codeOfNoun, codeOfPair } from './lookup-event-pattern.ts'

describe('codeOfPair', () => {
  it('tells what two words name together', () => {
    expect(codeOfPair('food', 'aid')).toBe('073')
    expect(codeOfPair('air', 'strike')).toBe('195')
  })

  it('tells nothing of words that name no event together, though one does alone', () => {
    expect(codeOfNoun('ceasefire')).not.toBeNull()
    expect(codeOfPair('lasting', 'ceasefire')).toBeNull()
    expect(codeOfPair('green', 'table')).toBeNull()
  })
})
