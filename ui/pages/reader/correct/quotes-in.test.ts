import { expect, it } from 'vitest'
import { quotesIn } from './quotes-in.ts'

const text = 'He said “no” and "never", not “perhaps'

it('finds the stretches in quotation marks within the content', () => {
  expect(quotesIn(text, [{ start: 8, end: text.length }])).toEqual([
    { start: 8, end: 12, broken: null },
    { start: 17, end: 24, broken: null },
  ])
})

it('leaves out those that the content cuts, and marks without a partner', () => {
  expect(quotesIn(text, [{ start: 10, end: 16 }])).toEqual([])
  expect(quotesIn(text, [{ start: 26, end: text.length }])).toEqual([])
})
