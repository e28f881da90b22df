import { describe, expect, it } from 'vitest'
import { formatComparison, type Row } from './format-comparison.ts'

const spread = (value: number) => ({ min: value, median: value, max: value })
const row = (name: string, f1: number, speed: number): Row => ({
  name,
  accuracy: {
    relation: { p: 80, r: 40, f1 },
    strict: { p: 0, r: 0, f1: 30.5 },
    recall: { direct: 90, mixed: 50, indirect: 40 },
    direct: { p: 90, r: 80, f1: 84.7 },
  },
  speed: { perCpuSecond: spread(speed), perSecond: spread(speed), ratio: spread(100 / speed) },
})

describe('formatComparison', () => {
  const lines = formatComparison([row('ours', 60, 100), row('Kestrian reader', 20, 4), row('silent', 0, 50)]).split(
    '\n',
  )

  it('gives what each system found', () => {
    expect(lines[3]).toBe(
      '| Kestrian reader | 80 / 40 / 20        | 30.5      | 90 / 50 / 40                     | 90 / 80 / 84.7         |',
    )
  })

  it('gives how many times as much the first is', () => {
    expect(lines.find((line) => line.startsWith('| Kestrian reader | 3.00 '))).toContain('| 25.0  | 4.00 ')
  })

  it('gives the least and the most where rounds differ', () => {
    const uneven = row('uneven', 60, 10)
    const table = formatComparison([
      { ...uneven, speed: { ...uneven.speed, ratio: { min: 9, median: 10, max: 12.345 } } },
    ])
    expect(table).toContain('| 10.0 (9.00 to 12.3) |')
  })

  it('gives no ratio to a system that found nothing', () => {
    expect(lines.some((line) => /^\| silent +\| – +\| 1\.00/.test(line))).toBe(true)
  })

  it('refuses an empty comparison', () => {
    expect(() => formatComparison([])).toThrow(RangeError)
  })
})
