import { describe, expect, it } from 'vitest'
import { type Encodes, subwordReader } from './subword-reader.ts'

const asked: string[] = []
const letters: Encodes = {
  encode: (text) => {
    asked.push(text)
    return { ids: [...text].filter((letter) => letter !== '-').map((letter) => letter.charCodeAt(0)) }
  },
}

describe('subwordReader', () => {
  const read = subwordReader(letters, 7)

  it('gives the ids of a word', () => expect(read('ab')).toEqual([97, 98]))
  it('gives one unknown subword where there is none', () => expect(read('--')).toEqual([7]))
  it('reads sixteen subwords of a long word', () => expect(read('x'.repeat(99))).toHaveLength(16))

  it('asks once for a word', () => {
    read('again')
    read('again')
    expect(asked.filter((word) => word === 'again')).toHaveLength(1)
  })
})
