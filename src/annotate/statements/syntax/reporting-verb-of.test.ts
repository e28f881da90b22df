import { describe, expect, it } from 'vitest'
import { reportingVerbOf } from './reporting-verb-of.ts'

const lemmaAndForm = (word: string) => {
  const found = reportingVerbOf(word)
  return found && [found.verb.lemma, found.form]
}

describe('reportingVerbOf', () => {
  it('knows every form of a reporting verb', () => {
    expect(['say', 'says', 'saying', 'said'].map(lemmaAndForm)).toEqual([
      ['say', 'base'],
      ['say', 's'],
      ['say', 'ing'],
      ['say', 'past'],
    ])
    expect(lemmaAndForm('written')).toEqual(['write', 'participle'])
  })

  it('knows no other verb, noun or mark', () => {
    expect(['walked', 'lock', 'sayings', ':', ''].map(reportingVerbOf)).toEqual([null, null, null, null, null])
  })

  it('expects lower case', () => {
    expect(reportingVerbOf('Said')).toBeNull()
  })
})
