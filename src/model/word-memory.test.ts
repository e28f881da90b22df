import { describe, expect, it } from 'vitest'
import { WordMemory } from './word-memory.ts'

describe('WordMemory', () => {
  it('recalls what was kept of a word', () => {
    const memory = new WordMemory<number>()
    memory.keep('vote', 1)
    memory.keep('vote', 2)
    expect([memory.recall('vote'), memory.recall('votes')]).toEqual([2, undefined])
  })

  it('keeps no word of more than twelve letters', () => {
    const memory = new WordMemory<number>()
    memory.keep('negotiations', 12)
    memory.keep('reconstructed', 13)
    expect([memory.recall('negotiations'), memory.recall('reconstructed')]).toEqual([12, undefined])
  })

  it('forgets all before it holds more than 16384 words', () => {
    const memory = new WordMemory<number>()
    for (let at = 0; at < 16_384; at++) memory.keep(`w${at}`, at)
    expect(memory.recall('w0')).toBe(0)
    memory.keep('one more', 1)
    expect([memory.recall('w0'), memory.recall('one more')]).toEqual([undefined, 1])
  })
})
