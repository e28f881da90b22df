import { describe, expect, it } from 'vitest'
import { formatResults } from './write-results.ts'

describe('formatResults', () => {
  it('pads the columns and leaves empty what was not counted', () => {
    const rows = [
      { name: 'statements relation F1', value: 59.5, gold: 2192, interval: { low: 56, high: 62.5 } },
      { name: 'seed headlines', value: 1, gold: null, interval: null },
    ]
    expect(formatResults('today', rows).split('\n')).toEqual([
      '',
      '## today',
      '',
      '| figure                 | value | gold items | 95 % interval over articles |',
      '| ---------------------- | ----- | ---------- | --------------------------- |',
      '| statements relation F1 | 59.5  | 2192       | 56 to 62.5                  |',
      '| seed headlines         | 1     |            |                             |',
      '',
    ])
  })
})
