import { describe, expect, it } from 'vitest'
import { finishHash, hashText } from '../../../model/hash-text.ts'
import { addWord, addWords, openName, signOf } from './name-feature.ts'

describe('the name of a feature', () => {
  it('has the hash of its words with a space between any two', () => {
    expect(finishHash(addWord(openName('w'), 'attack'))).toBe(hashText('w attack'))
    expect(finishHash(addWords(openName('hangs on'), 'côte', 'of'))).toBe(hashText('hangs on côte of'))
    expect(finishHash(openName('bias'))).toBe(hashText('bias'))
  })

  it('takes as much of a word as it is told', () => {
    expect(finishHash(addWord(openName('p'), 'violation', 5))).toBe(hashText('p viola'))
  })

  it('differs where the words are parted elsewhere', () => {
    expect(addWords(openName('2'), 'a', 'bc')).not.toBe(addWords(openName('2'), 'ab', 'c'))
  })
})

describe('signOf', () => {
  it('tells less than nothing, nothing and more', () => {
    expect([-2.5, 0, -0, 0.1].map(signOf)).toEqual(['-1', '0', '0', '1'])
  })
})
