import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/record.ts'
import { markParts } from './mark-parts.ts'

const statement = (parts: Pick<Statement, 'content' | 'cue' | 'source'>): Statement => ({
  id: 's1',
  kind: 'indirect',
  quotes: [],
  speaker: null,
  speakerStatus: 'unknown',
  anonymity: null,
  within: null,
  act: null,
  negated: false,
  targets: [],
  topics: [],
  time: null,
  confidence: 0.5,
  ...parts,
})

describe('markParts', () => {
  it('covers the text without gaps', () =>
    expect(
      markParts(20, [
        statement({ content: [{ start: 10, end: 18 }], cue: { start: 5, end: 9 }, source: { start: 0, end: 4 } }),
      ]),
    ).toEqual([
      { start: 0, end: 4, role: 'source' },
      { start: 4, end: 5, role: null },
      { start: 5, end: 9, role: 'cue' },
      { start: 9, end: 10, role: null },
      { start: 10, end: 18, role: 'content' },
      { start: 18, end: 20, role: null },
    ]))

  it('shows the source and cue of a statement within the content of another', () => {
    const outer = statement({ content: [{ start: 0, end: 20 }], cue: null, source: null })
    const inner = statement({
      content: [{ start: 10, end: 20 }],
      cue: { start: 4, end: 8 },
      source: { start: 0, end: 3 },
    })
    expect(markParts(20, [outer, inner]).map(({ role }) => role)).toEqual([
      'source',
      'content',
      'cue',
      'content',
      'content',
    ])
  })

  it('is one plain part where there are no statements', () =>
    expect(markParts(3, [])).toEqual([{ start: 0, end: 3, role: null }]))
})
