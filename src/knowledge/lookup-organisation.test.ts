import { describe, expect, it } from 'vitest'
import { findOrganisation, findOrganisations } from './lookup-organisation.ts'

describe('findOrganisation', () => {
  it('finds by name, abbreviation and metonym', () => {
    expect(findOrganisation('the United Nations')).toEqual({
      organisation: { type: 'organisation', name: 'United Nations', wikidata: 'Q1065', code: 'IGOUNO', iso: null },
      form: 'name',
    })
    expect(findOrganisation('NATO')?.organisation.type).toBe('alliance')
    expect(findOrganisation('Nato')?.form).toBe('abbreviation')
    expect(findOrganisation('the Pentagon')).toMatchObject({ form: 'metonym', organisation: { iso: 'USA' } })
  })

  it('keeps words in small letters apart from organisations', () => {
    expect(findOrganisation('who')).toBeNull()
    expect(findOrganisation('Who')).toBeNull()
    expect(findOrganisation('congress')).toBeNull()
  })

  it('decides nothing where two organisations share an abbreviation', () => {
    expect(findOrganisation('RSF')).toBeNull()
    expect(findOrganisations('RSF').map(({ organisation }) => organisation.name)).toEqual([
      'Reporters Without Borders',
      'Rapid Support Forces',
    ])
  })
})
