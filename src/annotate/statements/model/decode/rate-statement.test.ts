import { describe, expect, it } from 'vitest'
import { rateStatement } from './rate-statement.ts'

const CERTAINTY = Float32Array.from([0.5, 1, 0.75, 0.25, 0.5, 1, 0.125])

describe('rateStatement', () => {
  it('averages cue, source, content and the edges of the content', () => {
    const statement = {
      source: { first: 0, end: 2 },
      cue: { first: 2, end: 3 },
      content: [{ first: 3, end: 6 }],
    }
    expect(rateStatement(statement, CERTAINTY)).toEqual({
      source: 0.75,
      cue: 0.75,
      content: (0.25 + 0.5 + 1) / 3,
      edges: (0.25 + 1 + 0.125) / 3,
      least: 0.25,
    })
  })

  it('takes a source that is not there for certain, and the last token for the end of the article', () => {
    const statement = { source: null, cue: { first: 1, end: 2 }, content: [{ first: 5, end: 7 }] }
    expect(rateStatement(statement, CERTAINTY)).toMatchObject({ source: 1, edges: (1 + 0.125 + 0.125) / 3 })
  })
})
