import { describe, expect, it } from 'vitest'
import { NameIndex } from './name-index.ts'

const index = new NameIndex<string>()
index.add('Kestria', 'state')
index.add('Ostrel Accord', 'treaty')
index.add('the Gate', 'seat')
index.add('KAF', 'army')
index.add("Ostrel's Union", 'union')

describe('NameIndex', () => {
  it('finds a name as it is written, and in capitals where it has four letters', () => {
    expect([index.find('Kestria'), index.find('KESTRIA'), index.find('KAF')]).toEqual([['state'], ['state'], ['army']])
    expect(index.find('OSTREL ACCORD')).toEqual(['treaty'])
  })

  it('sets aside a leading "the", white space and the form of an apostrophe', () => {
    expect([index.find('the Kestria'), index.find('The KESTRIA'), index.find('the Gate')]).toEqual([
      ['state'],
      ['state'],
      ['seat'],
    ])
    expect([index.find(' Ostrel  Accord'), index.find('Ostrel\u00a0Accord'), index.find('Ostrel’s Union')]).toEqual([
      ['treaty'],
      ['treaty'],
      ['union'],
    ])
  })

  it('finds nothing in small letters, in mixed ones, or for a part of a name', () => {
    for (const words of ['kestria', 'KEstria', 'kaf', 'Ostrel', 'theKestria', 'the', ' ', '']) {
      expect(index.find(words)).toEqual([])
    }
  })
})
