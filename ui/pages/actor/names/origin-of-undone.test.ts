import { describe, expect, it } from 'vitest'
import { made, SUNDE, split, VELD } from './a-split.ts'
import { originOfUndone } from './origin-of-undone.ts'

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
