import { describe, expect, it } from 'vitest'
import { renderColumns } from './render-columns.ts'

const ROWS = [
  ['c1', 'act: assert → deny'],
  ['c2', 'rejected:\n\t“yes”\u001b[2J'],
]

describe('rows in columns', () => {
  it('are tab-separated away from a terminal, each on one line and without control characters', () => {
    const lines = renderColumns(['id', 'change'], ROWS, null).split('\n')
    expect(lines.slice(0, 2)).toEqual(['id\tchange', 'c1\tact: assert → deny'])
    expect(lines[2]).not.toContain('\u001b')
    expect(lines).toHaveLength(4)
  })

  it('keep to the width of the terminal', () => {
    const table = renderColumns(['id', 'change'], [['c1', 'x'.repeat(200)]], 60)
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(table.replaceAll(/[^x]/g, '')).toHaveLength(200)
  })

  it('say so on a terminal where there are none', () => expect(renderColumns(['id'], [], 80)).toBe('none\n'))
})
