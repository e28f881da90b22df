import { describe, expect, it } from 'vitest'
import { codeOfPerson } from './code-of-person.ts'

describe('codeOfPerson', () => {
  it('reads a surname with its title as coders of events have coded it', () => {
    expect(codeOfPerson('Reagan', 'President', '1985-06-01')).toBe('USAGOV')
    expect(codeOfPerson('Reagan', 'President', '2000-01-01')).toBe('USAELI')
  })

  it('reads a full name without a title', () => {
    expect(codeOfPerson('Ronald Reagan', '', '1985-06-01')).toBe('USAGOV')
  })

  it('takes a bare surname for the one state that has office-holders of it, while one is in office', () => {
    expect(codeOfPerson('Obama', '', '2015-06-09')).toBe('USAGOV')
    expect(codeOfPerson('Obama', '', '2020-06-09')).toBeNull()
    expect(codeOfPerson('Obama', '', null)).toBeNull()
  })

  it('knows nobody by a surname that office-holders of several states bear', () => {
    expect(codeOfPerson('Brown', '', '2008-06-01')).toBeNull()
  })

  it('knows nobody of an invented name', () => {
    expect(codeOfPerson('Tarvo Quillmere', 'President', '2015-06-09')).toBeNull()
  })
})
