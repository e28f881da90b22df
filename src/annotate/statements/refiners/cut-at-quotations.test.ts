import { describe, expect, it } from 'vitest'
import type { FinderName, FoundStatement } from '../found-statement.ts'
import { cutAtQuotations } from './cut-at-quotations.ts'

const found = (finder: FinderName, first: number, end: number): FoundStatement => ({
  finder,
  content: [{ first, end }],
  cue: null,
  source: null,
})

describe('cutAtQuotations', () => {
  it('ends a reported content before a quotation with a cue of its own', () => {
    const quotation = found('quotation-cue-after', 6, 12)
    expect(cutAtQuotations([found('reported-clause', 2, 12), quotation])).toEqual([
      found('reported-clause', 2, 6),
      quotation,
    ])
  })

  it('cuts at the first of several quotations, in whatever order they come', () => {
    const quotations = [found('quotation-introduced', 9, 12), found('quotation-cue-before', 5, 8)]
    expect(cutAtQuotations([...quotations, found('reported-object', 2, 12)])).toEqual([
      ...quotations,
      found('reported-object', 2, 5),
    ])
  })

  it('leaves a content that begins with the quotation, or ends before it', () => {
    const statements = [
      found('quotation-cue-after', 6, 12),
      found('reported-clause', 6, 14),
      found('reported-clause', 2, 6),
    ]
    expect(cutAtQuotations(statements)).toEqual(statements)
  })

  it('cuts no content of another finder', () => {
    const statements = [found('according-to', 2, 12), found('quotation-cue-after', 6, 12)]
    expect(cutAtQuotations(statements)).toEqual(statements)
  })

  it('does not change what it was given', () => {
    const statement = found('reported-clause', 2, 12)
    cutAtQuotations([statement, found('quotation-cue-after', 6, 12)])
    expect(statement).toEqual(found('reported-clause', 2, 12))
  })
})
