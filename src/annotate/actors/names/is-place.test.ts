import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { isPlace } from './is-place.ts'

function place(text: string, name: string): boolean {
  const { tokens } = segment({ text })
  const first = tokens.findIndex((token) => token.text === name)
  return isPlace(tokens, first, first + 1)
}

describe('isPlace', () => {
  it('takes a capital behind a preposition or a verb of place for the city', () => {
    expect(place('The envoys met in Moscow on Monday.', 'Moscow')).toBe(true)
    expect(place('The envoys visited Moscow.', 'Moscow')).toBe(true)
    expect(place('The streets of Moscow were calm.', 'Moscow')).toBe(true)
  })

  it('takes a capital that acts, or that others deal with, for the government', () => {
    expect(place('Moscow rejected the offer.', 'Moscow')).toBe(false)
    expect(place('Talks between Beijing and Moscow failed.', 'Moscow')).toBe(false)
    expect(place('The note put pressure on Moscow.', 'Moscow')).toBe(false)
    expect(place('It was a message to Moscow.', 'Moscow')).toBe(false)
  })
})
