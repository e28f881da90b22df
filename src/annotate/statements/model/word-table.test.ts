import { expect, it } from 'vitest'
import { createWordTable, type Word } from './word-table.ts'

const noun: Word = { text: 'talks', lemma: 'talk', pos: 'NOUN' }
const others: [string, Word][] = [
  ['lemma', { ...noun, lemma: 'talks' }],
  ['part of speech', { ...noun, pos: 'VERB' }],
  ['spelling', { ...noun, text: 'Talks' }],
]

it('finds a word that comes again, and none after all were forgotten', () => {
  const table = createWordTable()
  table.add(noun, 7)
  expect(table.find({ ...noun })).toBe(7)
  expect(table.size()).toBe(1)
  table.clear()
  expect(table.find(noun)).toBeUndefined()
  expect(table.size()).toBe(0)
})

it.each(others)('keeps words apart that have another %s', (_what, other) => {
  const table = createWordTable()
  table.add(noun, 7)
  expect(table.find(other)).toBeUndefined()
  table.add(other, 9)
  expect([table.find(noun), table.find(other), table.size()]).toEqual([7, 9, 2])
})
