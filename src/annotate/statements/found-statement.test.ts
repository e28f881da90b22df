import { describe, expect, it } from 'vitest'
import { segment } from '../../segment/segment.ts'
import { annotate, trimRange } from './found-statement.ts'

/** The words that are left of a whole text; null where none are. */
function trimmed(text: string): string | null {
  const document = segment({ text })
  const range = trimRange(document, { first: 0, end: document.tokens.length })
  return range && text.slice(document.tokens[range.first]?.start, document.tokens[range.end - 1]?.end)
}

describe('trimRange', () => {
  it('drops commas, colons, dashes and the full stop at both ends', () => {
    expect(trimmed(', the lock is ready:')).toBe('the lock is ready')
    expect(trimmed('– the lock is ready.')).toBe('the lock is ready')
  })

  it('keeps marks between words', () => {
    expect(trimmed('the lock, at last, is ready')).toBe('the lock, at last, is ready')
  })

  it('keeps quotation marks and what they hold', () => {
    expect(trimmed('"The lock is ready."')).toBe('"The lock is ready."')
  })

  it('leaves nothing of marks alone', () => {
    expect(trimmed(', – .')).toBeNull()
  })
})

describe('annotate', () => {
  it('turns tokens into offsets into the text', () => {
    const document = segment({ text: 'Ana Roe said it rained.' })
    const found = {
      finder: 'reported-clause',
      content: [{ first: 3, end: 5 }],
      cue: { first: 2, end: 3 },
      source: { first: 0, end: 2 },
    } as const
    expect(annotate(document, found, 0.5)).toEqual({
      content: [{ start: 13, end: 22 }],
      cue: { start: 8, end: 12 },
      source: { start: 0, end: 7 },
      finder: 'reported-clause',
      confidence: 0.5,
    })
  })

  it('keeps null where a statement has no cue and no source', () => {
    const document = segment({ text: 'It rained.' })
    const found = { finder: 'colon', content: [{ first: 0, end: 2 }], cue: null, source: null } as const
    expect(annotate(document, found, 0.5)).toMatchObject({ cue: null, source: null })
  })
})
