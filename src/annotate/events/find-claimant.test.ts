import { describe, expect, it } from 'vitest'
import type { StatementAnnotation } from '../../model/annotation.ts'
import { findClaimant, indexClaims } from './find-claimant.ts'

const statement = (start: number, end: number): StatementAnnotation => ({
  content: [{ start, end }],
  cue: null,
  source: null,
  finder: 'test',
  confidence: 1,
})

describe('findClaimant', () => {
  it('is the innermost statement that holds the trigger', () => {
    const [outer, inner] = [statement(0, 100), statement(40, 80)]
    const claims = indexClaims([outer, inner])
    expect(findClaimant(claims, { start: 50, end: 56 })).toBe(inner)
    expect(findClaimant(claims, { start: 10, end: 16 })).toBe(outer)
  })

  it('is null where the outlet tells it', () =>
    expect(findClaimant(indexClaims([statement(0, 100)]), { start: 120, end: 126 })).toBeNull())
})
