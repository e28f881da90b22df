import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../../../model/document.ts'
import { LABELS } from '../labels.ts'
import { decodeLabels } from './decode-labels.ts'

/** One letter a token: a cue C, sources S and contents T with the side they stand on, capitals open, `.` is none. */
const LETTERS: { readonly [letter: string]: (typeof LABELS)[number] } = {
  '.': 'O',
  C: 'B-cue',
  c: 'I-cue',
  S: 'B-source-before',
  s: 'I-source-before',
  R: 'B-source-after',
  r: 'I-source-after',
  T: 'B-content-before',
  t: 'I-content-before',
  U: 'B-content-after',
  u: 'I-content-after',
}
const labelsOf = (letters: string): Uint8Array =>
  Uint8Array.from([...letters], (letter) => LABELS.indexOf(LETTERS[letter] ?? 'O'))

/** Sentences of that many tokens each. */
function sentencesOf(...lengths: number[]): Sentence[] {
  let next = 0
  return lengths.map((length) => {
    const firstToken = next
    next += length
    return { start: firstToken, end: next, block: 0, firstToken, endToken: next }
  })
}

const range = (first: number, end: number) => ({ first, end })

describe('decodeLabels', () => {
  it('links source and content to the cue on the side that they name', () => {
    expect(decodeLabels(labelsOf('SsCcUuu.'), sentencesOf(8))).toEqual([
      { source: range(0, 2), cue: range(2, 4), content: [range(4, 7)] },
    ])
  })

  it('keeps contents on both sides of a cue together', () => {
    expect(decodeLabels(labelsOf('TttCRrUu'), sentencesOf(8))).toEqual([
      { source: range(4, 6), cue: range(3, 4), content: [range(0, 3), range(6, 8)] },
    ])
  })

  it('tells two neighbouring runs of one part apart', () => {
    expect(decodeLabels(labelsOf('CUuUu'), sentencesOf(5))).toEqual([
      { source: null, cue: range(0, 1), content: [range(1, 3), range(3, 5)] },
    ])
  })

  it('lends a source within a sentence but not to the next', () => {
    const found = decodeLabels(labelsOf('SCUuCUuCU'), sentencesOf(7, 2))
    expect(found.map(({ source }) => source)).toEqual([range(0, 1), range(0, 1), null])
  })

  it('drops a cue without content, and parts that name a side without a cue', () => {
    expect(decodeLabels(labelsOf('SC.UuS.Tt'), sentencesOf(9))).toEqual([
      { source: range(0, 1), cue: range(1, 2), content: [range(3, 5)] },
    ])
    expect(decodeLabels(labelsOf('UuSC'), sentencesOf(4))).toEqual([])
  })
})
