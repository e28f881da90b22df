import { describe, expect, it } from 'vitest'
import { identifyActor } from './identify-actor.ts'

describe('identifyActor', () => {
  it('takes the Wikidata id, whatever the name', () => {
    expect(identifyActor({ wikidata: 'Q7', type: 'person', name: 'Ana Veld' })).toBe('Q7')
  })

  it('folds the name of whoever has none', () => {
    expect(identifyActor({ wikidata: null, type: 'person', name: 'Ana  VÉLD' })).toBe('person:ana-veld')
    expect(identifyActor({ wikidata: null, type: 'state', name: 'Ana Veld' })).toBe('state:ana-veld')
  })

  it('keeps a name without a letter or digit', () => {
    expect(identifyActor({ wikidata: null, type: 'group', name: '…' })).toBe('group:…')
  })
})
