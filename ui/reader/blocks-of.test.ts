import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks-of.ts'

describe('blocksOf', () => {
  it('gives the blocks of the structure, white space between them left out', () => {
    const structure = [
      { role: 'headline' as const, start: 0, end: 5, section: 0 },
      { role: 'paragraph' as const, start: 7, end: 12, section: 0 },
    ]
    expect(blocksOf('Title\n\nWords', structure)).toEqual([
      { role: 'headline', start: 0, end: 5, isBeginning: true },
      { role: 'paragraph', start: 7, end: 12, isBeginning: true },
    ])
  })

  it('keeps text that no block of the structure holds', () => {
    expect(blocksOf('Stray words', [])).toEqual([{ role: 'other', start: 0, end: 11, isBeginning: true }])
    expect(blocksOf(' \n', [])).toEqual([])
  })

  it('cuts a long line into pieces that make up the whole, at spaces where there are some', () => {
    const text = `${'word '.repeat(2000)}`
    const blocks = blocksOf(text, [{ role: 'paragraph', start: 0, end: text.length, section: 0 }])
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(blocks.map(({ isBeginning }) => isBeginning)).toEqual([true, false, false])
    expect(blocks.every(({ end }) => text.charAt(end - 1) === ' ')).toBe(true)
  })

  it('never cuts a surrogate pair', () => {
    const text = `x${'🚢'.repeat(4000)}`
    const blocks = blocksOf(text, [])
    expect(blocks.some(({ start }) => /^[\uDC00-\uDFFF]/.test(text.charAt(start)))).toBe(false)
    expect(blocks.length).toBeGreaterThan(1)
  })
})
