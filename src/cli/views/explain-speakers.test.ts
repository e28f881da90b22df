import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { explainSpeakers } from './explain-speakers.ts'

const explain = (text: string): string[] => explainSpeakers(text, extract({ text })).split('\n').slice(1)

describe('explainSpeakers', () => {
  it('leads from a pronoun over the mentions before it to the full name', () => {
    expect(explain('Viktor Lund spoke. Lund said the lock was ready. He said it would open.')).toEqual([
      's1  "Lund" [19, 23): name "Lund" [19, 23) <- name "Viktor Lund" [0, 11) = Viktor Lund',
      's2  "He" [49, 51): pronoun "He" [49, 51) <- name "Lund" [19, 23) <- name "Viktor Lund" [0, 11) = Viktor Lund',
    ])
  })

  it('leads from a pronoun before the name to that name', () => {
    expect(explain('As he said the lock was ready, Viktor Lund smiled.')).toEqual([
      's1  "he" [3, 5): pronoun "he" [3, 5) <- name "Viktor Lund" [31, 42) = Viktor Lund',
    ])
  })

  it('says why nobody is named', () => {
    expect(explain('He said the lock was ready. A diplomat said it would open.')).toEqual([
      's1  "He" [0, 2): nobody is near enough, or two are as likely',
      's2  "A diplomat" [28, 38): somebody whose name is withheld',
    ])
  })

  it('tells nothing where nothing was said', () => {
    expect(explainSpeakers('The lock is old.', extract({ text: 'The lock is old.' }))).toBe('')
  })
})
