import { describe, expect, it } from 'vitest'
import { countCues, cueWords, joinWords } from './count-cues.ts'

const text = 'Marr Said the tide turned. Veld, he said, may note it. A note said so, not to note.'

describe('joinWords', () => {
  it('joins the words of all spans in lower case, marks aside', () => {
    expect(
      joinWords('Veld would NOT, she hints, deny: it', [
        [5, 15],
        [27, 32],
      ]),
    ).toBe('would not deny')
    expect(joinWords(text, [])).toBe('')
  })
})

describe('cueWords', () => {
  it('leaves out what precedes the word that makes the cue', () => {
    expect(cueWords('has also learned', [[0, 16]])).toBe('learned')
    expect(cueWords('didn’t rule out', [[0, 15]])).toBe('rule out')
    expect(cueWords('went on to say', [[0, 14]])).toBe('went on to say')
  })

  it('keeps a cue of nothing else', () => {
    expect(cueWords('was not', [[0, 7]])).toBe('was not')
    expect(cueWords('', [])).toBe('')
  })
})

describe('countCues', () => {
  const gold = (start: number, end: number) => ({ content: [], cue: [[start, end] as const], source: [] })
  const counts = countCues([
    { text, gold: [gold(5, 9), gold(36, 40)] },
    { text: 'Said again.', gold: [] },
  ])

  it('counts cues, and the same words wherever they stand', () => {
    expect(counts.get('said')).toEqual({ asCue: 2, inText: 4 })
  })

  it('counts only what is a cue somewhere', () => {
    expect(counts.get('note')).toBeUndefined()
  })

  it('looks for a cue of several words as a whole', () => {
    const several = countCues([{ text: 'Orlan is to note it. To note, is. He is to note.', gold: [gold(6, 16)] }])
    expect(several.get('to note')).toEqual({ asCue: 1, inText: 3 })
  })
})
