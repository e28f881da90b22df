import { expect, it } from 'vitest'
import { describeReliability } from './describe-reliability.ts'

it('compares confidence with how many are right, tenth by tenth', () => {
  const rated = [
    { confidence: 0.95, right: true },
    { confidence: 1, right: true },
    { confidence: 0.25, right: true },
    { confidence: 0.25, right: false },
  ]
  expect(describeReliability(rated)).toBe(
    [
      '2 statements: mean confidence 0.250, right 0.500',
      '2 statements: mean confidence 0.975, right 1.000',
      'expected calibration error 0.1375',
    ].join('\n'),
  )
})
