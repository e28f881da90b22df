import { describe, expect, it } from 'vitest'
import { measureTrailing, trailingFigure } from './measure-trailing.ts'

const text = 'Kesh, a port, reopened, officials said Thursday.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const sentences = [
  { id: 'one', text },
  { id: 'two', text: 'Kesh reopened.' },
]
const measure = (content: string) =>
  measureTrailing(sentences, () => ({
    statements: [{ content: [span(content)], cue: span('said'), source: span('officials') }],
  }))

describe('measureTrailing', () => {
  it('counts a content that is all before the comma, marks aside', () => {
    expect(measure('Kesh, a port, reopened,')).toEqual({ found: 1, total: 1, misses: [] })
  })

  it('names a content that is cut at an earlier comma', () => {
    expect(measure('reopened')).toEqual({
      found: 0,
      total: 1,
      misses: ['one\n  gold   0: [officials] {said} Kesh, a port, reopened\n  found  14: [officials] {said} reopened'],
    })
  })

  it('gives the figure in percent', () => {
    expect(trailingFigure({ found: 2, total: 3, misses: [] }).value).toBe(66.7)
  })
})
