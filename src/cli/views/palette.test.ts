import { describe, expect, it } from 'vitest'
import { createPalette, usesColour } from './palette.ts'

const WHOLE = { first: true, last: true }

describe('createPalette', () => {
  it('puts marks around parts where there is no colour', () => {
    const palette = createPalette(false)
    expect([
      palette.paint('source', 'Veld', WHOLE),
      palette.paint('cue', 'said', WHOLE),
      palette.paint('content', 'yes', WHOLE),
    ]).toEqual(['{Veld}', '<said>', '[yes]'])
  })
  it('opens at the first word of a part and closes at the last', () => {
    const palette = createPalette(false)
    expect(palette.paint('content', 'we', { first: true, last: false })).toBe('[we')
    expect(palette.paint('content', 'go', { first: false, last: false })).toBe('go')
  })
})

describe('usesColour', () => {
  it('follows the terminal', () => expect([usesColour({ isTTY: true }, {}), usesColour({}, {})]).toEqual([true, false]))
  it('obeys NO_COLOR before all else', () =>
    expect(usesColour({ isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false))
  it('takes an empty NO_COLOR for none', () => expect(usesColour({ isTTY: true }, { NO_COLOR: '' })).toBe(true))
  it('obeys FORCE_COLOR where there is no terminal', () => expect(usesColour({}, { FORCE_COLOR: '1' })).toBe(true))
})
