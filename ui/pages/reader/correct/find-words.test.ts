import { expect, it } from 'vitest'
import { findWords } from './find-words.ts'

const text = 'he said that he would'

it.each([
  [0, { start: 0, end: 2 }],
  [5, { start: 0, end: 2 }],
  [11, { start: 13, end: 15 }],
  [21, { start: 13, end: 15 }],
])('finds the words nearest to %i', (near, span) => expect(findWords(text, 'he', near)).toEqual(span))

it('finds nothing where the words do not stand there', () => {
  expect(findWords(text, 'she', 0)).toBeNull()
  expect(findWords(text, '', 0)).toBeNull()
})
