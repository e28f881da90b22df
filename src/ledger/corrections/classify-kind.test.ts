import { expect, it } from 'vitest'
import { classifyKind } from './classify-kind.ts'

const TEXT = 'He said “yes”, and – as ever – “no”.'
const YES = { start: 8, end: 13, broken: null }
const NO = { start: 31, end: 35, broken: null }

it.each([
  ['all words stand in quotation marks', [{ start: 8, end: 14 }], [YES], 'direct'],
  [
    'all words of all pieces do',
    [
      { start: 8, end: 13 },
      { start: 31, end: 36 },
    ],
    [YES, NO],
    'direct',
  ],
  ['some do', [{ start: 8, end: 30 }], [YES], 'mixed'],
  ['words stand between two quotations', [{ start: 8, end: 36 }], [YES, NO], 'mixed'],
  ['none does', [{ start: 15, end: 28 }], [], 'indirect'],
  ['the quotations lie elsewhere', [{ start: 15, end: 28 }], [YES, NO], 'indirect'],
  ['there is no word at all', [{ start: 19, end: 20 }], [], 'indirect'],
] as const)('where %s', (_, content, quotes, kind) => {
  expect(classifyKind(TEXT, { content, quotes })).toBe(kind)
})
