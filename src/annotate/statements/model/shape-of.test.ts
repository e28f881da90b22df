import { describe, expect, it } from 'vitest'
import { shapeOf } from './shape-of.ts'

describe('shapeOf', () => {
  it.each([
    ['Valmora', 'Xx'],
    ['2031', '0'],
    ['U.S.', 'X.X.'],
    ['G20-led', 'X0-x'],
    ['“', '“'],
    ['Östrel', 'Xx'],
    ['Élan7', 'Xx0'],
    ['', ''],
  ])('makes runs of one class one: %s -> %s', (text, shape) => expect(shapeOf(text)).toBe(shape))

  it('keeps runs of other characters as they are', () => expect(shapeOf('...--')).toBe('...--'))

  it('looks at the first 24 units only', () => {
    expect(shapeOf(`${'a'.repeat(24)}B`)).toBe('x')
    expect(shapeOf(`${'é'.repeat(24)}B`)).toBe('x')
  })
})
