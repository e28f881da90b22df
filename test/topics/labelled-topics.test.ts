import { describe, expect, it } from 'vitest'
import { judgeLabelled, percentOf } from './judge-labelled.ts'
import { readLabelled } from './read-labelled.ts'

/** Per cent. `first`: of texts whose first topic fits, or that rightly have none; `all`: of all topics given that fit. */
const FLOORS = [
  { name: 'built-on', least: 110, first: 95, all: 86 },
  { name: 'held-out', least: 120, first: 78, all: 83 },
]

describe.each(FLOORS)('topics of the labelled texts $name', ({ name, least, first, all }) => {
  const judged = judgeLabelled(readLabelled(name))
  const given = judged.flatMap((text) =>
    text.given.map(({ topic, confidence }) => ({ confidence, fits: text.topics.includes(topic) })),
  )
  const shareThatFits = (from: number, to: number): number => {
    const near = given.filter(({ confidence }) => confidence >= from && confidence < to)
    return near.filter(({ fits }) => fits).length / near.length
  }

  it('are measured on enough texts', () => expect(judged.length).toBeGreaterThanOrEqual(least))

  it('fit where they come first', () => {
    expect(percentOf(judged.filter(({ isRight }) => isRight).length, judged.length)).toBeGreaterThanOrEqual(first)
  })

  it('fit in all places', () => {
    expect(percentOf(given.filter(({ fits }) => fits).length, given.length)).toBeGreaterThanOrEqual(all)
  })

  it('are about as sure as they are right', () => {
    expect(Math.abs(shareThatFits(0.5, 0.7) - 0.6)).toBeLessThan(0.2)
    expect(Math.abs(shareThatFits(0.8, 1.01) - 0.9)).toBeLessThan(0.1)
  })
})
