import { describe, expect, it } from 'vitest'
import { originOfUndone } from './origin-of-undone.ts'

const VELD = { name: 'Ana Veld', type: 'person' as const, wikidata: null }
const SUNDE = { name: 'Halvard Sunde', type: 'person' as const, wikidata: 'Q900010' }
const anchor = { start: 0, end: 4, exact: 'Veld', prefix: '', suffix: '' }
const mention = { ...anchor, form: 'name' as const }
const made = {
  id: 'c0123456789abcdef',
  by: 'Mira',
  at: '2031-05-01T10:00:00.000Z',
  article: null,
  extractor: '1',
  why: null,
}

const split = {
  correction: {
    ...made,
    what: 'split' as const,
    scope: 'everywhere' as const,
    before: { ...SUNDE, mention },
    after: VELD,
    mentions: [anchor],
  },
}

const undo = { correction: { ...made, id: 'cfedcba9876543210', what: 'undo' as const, undoes: made.id } }

describe('originOfUndone', () => {
  it('is whom the actor was split off from, where that split is taken back', () =>
    expect(originOfUndone([undo], [split], VELD)).toMatchObject(SUNDE))

  it('is nobody on the page of the one that was split', () => expect(originOfUndone([undo], [split], SUNDE)).toBeNull())

  it('is nobody where another correction is taken back, or none', () => {
    const other = { correction: { ...undo.correction, undoes: 'c1111111111111111' } }
    expect(originOfUndone([other], [split], VELD)).toBeNull()
    expect(originOfUndone([split], [split], VELD)).toBeNull()
  })
})
