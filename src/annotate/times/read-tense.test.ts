import { describe, expect, it } from 'vitest'
import { segment } from '../../segment/segment.ts'
import { readTense } from './read-tense.ts'

/** The tense at the words in square brackets. */
function tenseAt(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const document = segment({ text: marked.replace(/[[\]]/g, '') })
  const sentence = document.sentences.find((candidate) => candidate.start <= start && candidate.end >= end)
  return sentence ? readTense(document, sentence, { start, end }) : 'no sentence'
}

describe('readTense', () => {
  it.each([
    ['The council met on [Friday].', 'past'],
    ['The council will meet on [Friday].', 'future'],
    ['The council plans to meet on [Friday].', 'future'],
    ['The vote is scheduled for [Friday].', 'future'],
    ['The offer had been due to expire on [Friday].', 'past'],
    ['He refused to comment on [Friday].', 'past'],
    ['She said that talks would begin on [Friday].', 'future'],
    ['On [Friday], ministers will vote.', 'future'],
    ['On [Friday], ministers voted.', 'past'],
    ['[Friday].', 'past'],
  ])('of %s is %s', (marked, tense) => expect(tenseAt(marked)).toBe(tense))
})
