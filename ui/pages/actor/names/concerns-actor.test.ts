import { describe, expect, it } from 'vitest'
import { concernsActor } from './concerns-actor.ts'

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

describe('concernsActor', () => {
  it('is true of the actor that was split and of the one split off', () => {
    expect(concernsActor(split, SUNDE)).toBe(true)
    expect(concernsActor(split, VELD)).toBe(true)
  })

  it('is true of all that were merged', () => {
    const merge = {
      correction: {
        ...made,
        what: 'merge' as const,
        scope: 'article' as const,
        before: [{ ...VELD, mention }],
        after: { ...SUNDE, mention },
      },
    }
    expect(concernsActor(merge, VELD)).toBe(true)
    expect(concernsActor(merge, SUNDE)).toBe(true)
    expect(concernsActor(merge, { ...SUNDE, name: 'Sunde' })).toBe(true)
  })

  it('is false of others, and of one of the same name whose Wikidata id is another', () => {
    expect(concernsActor(split, { ...VELD, type: 'state' })).toBe(false)
    expect(concernsActor(split, { ...SUNDE, wikidata: 'Q900011' })).toBe(false)
  })

  it('is false of corrections of statements and of undos', () => {
    expect(concernsActor({ correction: { ...made, what: 'undo', undoes: made.id } }, VELD)).toBe(false)
  })
})
