import { describe, expect, it } from 'vitest'
import { matchWords } from './match-words.ts'

const match = (left: string, right: string) => matchWords(left.split(' '), right.split(' '))

describe('matchWords', () => {
  it('tells which words both have in the same order', () => {
    expect(match('a toll on the poor', 'a toll on bread is paid by the poor')).toEqual({
      left: [true, true, true, true, true],
      right: [true, true, true, false, false, false, false, true, true],
    })
  })

  it('matches nothing where nothing is the same', () => {
    expect(match('open', 'shut')).toEqual({ left: [false], right: [false] })
  })

  it('compares whole words: one that begins like another is another', () => {
    expect(match('port ports', 'ports port').left.filter(Boolean)).toHaveLength(1)
  })
})
