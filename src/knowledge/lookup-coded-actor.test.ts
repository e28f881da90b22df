import { describe, expect, it } from 'vitest'
import { findCodedActor } from './lookup-coded-actor.ts'

const codeOf = (name: string, date: string | null = null): string | null => findCodedActor(name, date)?.code ?? null

describe('findCodedActor', () => {
  it('gives the code that somebody had on a day', () => {
    expect(codeOf('Nur Mohammad Taraki', '1979-01-01')).toBe('AFGGOV')
    expect(codeOf('Nur Mohammad Taraki', '1970-01-01')).toBe('AFGELI')
  })

  it('takes terms that the dictionaries leave open to end in February 2011', () => {
    expect(codeOf('Agung Laksono', '2010-01-01')).toBe('IDNGOVHLH')
    expect(codeOf('Agung Laksono', '2013-01-01')).toBe('IDNELI')
    expect(codeOf('Agung Laksono')).toBe('IDNELI')
  })

  it('finds bodies, with ISO codes for states', () => {
    expect(findCodedActor('Black Brigade', null)).toEqual({ kind: 'body', code: 'LBNREB' })
    expect(codeOf('the Royal Navy')).toBe('GBRMIL')
  })

  it('takes for a name only what is written as one', () => {
    expect(codeOf('royal navy')).toBeNull()
    expect(codeOf('Taraki')).toBeNull()
    expect(codeOf('Insula')).not.toBe('')
    expect(codeOf('Nobody Atall')).toBeNull()
  })
})
