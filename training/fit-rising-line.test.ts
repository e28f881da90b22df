import { expect, it } from 'vitest'
import type { Rated } from './describe-reliability.ts'
import { fitRisingLine } from './fit-rising-line.ts'

const rated = (confidence: number, right: number, count: number): Rated[] =>
  Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }))

it('gives the mean confidence and the share that was right of each group', () => {
  expect(fitRisingLine([...rated(0.2, 1, 6), ...rated(0.8, 6, 6)])).toEqual([
    [0, 0],
    [0.2, 0.1667],
    [0.8, 1],
  ])
})

it('pools groups until the shares rise', () => {
  const line = fitRisingLine([...rated(0.2, 4, 6), ...rated(0.4, 2, 6), ...rated(0.9, 6, 6)])
  expect(line).toEqual([
    [0, 0],
    [0.3, 0.5],
    [0.9, 1],
  ])
})

it('starts at nothing', () => expect(fitRisingLine([])).toEqual([[0, 0]]))
