import { describe, expect, it } from 'vitest'
import { findAttribution, hasSpeech, isBareAttribution } from './find-attribution.ts'
import { findMarks } from './find-marks.ts'

const marks = (text: string) =>
  findMarks(text, { start: 0, end: text.length }).map((mark) => `${text.slice(mark.start, mark.end)} ${mark.direction}`)

describe('findMarks', () => {
  it('tells the direction of straight marks by their neighbours', () => {
    expect(marks('"a," (b "c") "d"—e')).toEqual(['" open', '" close', '" open', '" close', '" open', '" close'])
    expect(marks('a " b')).toEqual(['" either'])
  })

  it('turns shaped marks round where their neighbours leave no doubt', () => {
    expect(marks('»a« ”b” „c“.')).toEqual(['» open', '« close', '” open', '” close', '„ open', '“ close'])
  })

  it('passes over apostrophes, feet and inches', () => {
    expect(marks('don’t rock ’n’ roll in the ’90s, ’em and O\'Neil; 6\'2" of 5" pipe')).toEqual([])
  })

  it('takes the first of three marks after a word for a single one', () => {
    expect(marks("''He said 'no'''")).toEqual(["'' open", "' open", "' close", "'' close"])
  })
})

describe('findAttribution', () => {
  it.each([
    ['We will go, he said.', 11, true],
    ['We will go, said Jane Roe, who chaired the talks.', 11, false],
    ['It is late, Foreign Minister Jane Roe told reporters.', 11, true],
  ] as const)('finds the speaker of "%s"', (words, start, isLast) => {
    expect(findAttribution(words)).toEqual({ start, isLast })
  })

  it.each(['We will go, and nobody said so.', 'We, the people, go on.', 'Long ago, the state continued to grow.'])(
    'finds none in "%s"',
    (words) => {
      expect(findAttribution(words)).toBe(null)
    },
  )

  it('knows an attribution that stands alone', () => {
    expect(isBareAttribution('Jane Roe said.')).toBe(true)
    expect(isBareAttribution('Ostland continues to push us away,')).toBe(false)
  })

  it('counts "states" as speech only after a name or pronoun', () => {
    expect(hasSpeech('Roe states her case')).toBe(true)
    expect(hasSpeech('talks between both states')).toBe(false)
  })
})
