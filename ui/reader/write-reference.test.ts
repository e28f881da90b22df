import { expect, it } from 'vitest'
import { quote, writeReference } from './write-reference.ts'

it('joins the pieces of a statement with an ellipsis', () => {
  const content = [
    { start: 0, end: 6 },
    { start: 10, end: 16 },
  ]
  expect(quote('“Yes,” he “now.”', content)).toBe('“Yes,” … “now.”')
})

it('writes what is known of where a quotation stands', () => {
  const known = { speaker: 'Ana Veld', outlet: 'Harbour Wire', title: 'Locks', published: '2031-05-14', url: null }
  expect(writeReference('“Yes.”', known)).toBe('“Yes.”\n— Ana Veld, Harbour Wire, “Locks”, 2031-05-14')
  const unknown = { speaker: null, outlet: undefined, title: null, published: null, url: '' }
  expect(writeReference('“Yes.”', unknown)).toBe('“Yes.”')
})
