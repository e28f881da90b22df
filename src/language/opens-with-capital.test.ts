import { describe, expect, it } from 'vitest'
import { opensWithCapital } from './opens-with-capital.ts'

describe('opensWithCapital', () => {
  it('is true of a word with a capital letter first, of any alphabet', () => {
    expect(['Ana', 'Z', 'Élan', 'Σigma', '\u{1D400}'].map(opensWithCapital)).toEqual([true, true, true, true, true])
  })

  it('is false of small letters, digits, marks and nothing', () => {
    expect(['ana', 'eBay', 'élan', '9A', '@A', '[A', '“A', ''].map(opensWithCapital)).toEqual(Array(8).fill(false))
  })
})
