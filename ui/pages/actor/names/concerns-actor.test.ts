import { describe, expect, it } from 'vitest'
import { made, mention, SUNDE, split, VELD } from './a-split.ts'
import { concernsActor } from './concerns-actor.ts'

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
