import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract.ts'

const SENTENCES = readFileSync(new URL('../fixtures/events/negatives.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const STATES = [
  { name: 'Kestria', aliases: ['Kestrian', 'Kestrians'], code: 'KES' },
  { name: 'Ostrel', aliases: ['Ostrelian', 'Ostrelians'], code: 'OST' },
  { name: 'Valmora', aliases: ['Valmoran', 'Valmorans'], code: 'VAL' },
]

describe('sentences with words of events and no event', () => {
  it('are a hundred', () => expect(SENTENCES).toHaveLength(100))

  it('give at most eight events', () => {
    const extractor = createExtractor({ model: 'fast', actors: STATES })
    const coded = SENTENCES.filter((text) => extractor.extract({ text }).events.length > 0)
    expect(coded.length, coded.join('\n')).toBeLessThanOrEqual(8)
  })
})
