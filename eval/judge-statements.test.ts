import { describe, expect, it } from 'vitest'
import type { Attribution } from './attribution.ts'
import { judgeStatements } from './judge-statements.ts'

const text = 'Ana Veld, the mayor, said that the northern locks would open in May if the tide allows it. Marr left.'
const pair = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const WHOLE = 'that the northern locks would open in May if the tide allows it'
const gold: Attribution = { content: [pair(WHOLE)], cue: [pair('said')], source: [pair('Ana Veld, the mayor')] }
const cues = new Map([
  ['said', { asCue: 90, inText: 100 }],
  ['left', { asCue: 30, inText: 100 }],
  ['allows', { asCue: 4, inText: 4 }],
])
const outcomes = (wanted: Attribution[], predicted: Attribution[]) =>
  judgeStatements({ text, gold: wanted, predicted, cues }).map(({ outcome }) => outcome)
const found = (changes: Partial<Attribution>) => outcomes([gold], [{ ...gold, ...changes }])

describe('judgeStatements', () => {
  it('calls the same statement right, and one that differs by a mark', () => {
    expect(found({})).toEqual(['right'])
    expect(found({ content: [pair(`${WHOLE}.`)] })).toEqual(['right'])
  })

  it('tells an edge that is wrong by three words from a content that is too short by four', () => {
    expect(found({ content: [pair('locks would open in May if the tide allows it')] })).toEqual(['wrong-edge'])
    expect(found({ content: [pair('that the northern locks would open in May if')] })).toEqual(['content-too-short'])
  })

  it('tells a content that is too long', () => {
    const wanted = { ...gold, content: [pair('that the northern locks would open in May')] }
    expect(outcomes([wanted], [gold])).toEqual(['content-too-long'])
  })

  it('pairs by the cue where the contents are too far apart', () => {
    expect(found({ content: [pair('that the northern locks')] })).toEqual(['content-too-short'])
    expect(found({ content: [pair('Marr left')] })).toEqual(['content-elsewhere'])
  })

  it('tells a wrong source from a wrong edge of it, and both before the cue', () => {
    expect(found({ source: [pair('Marr')], cue: [] })).toEqual(['wrong-source'])
    expect(
      found({ source: [], content: [pair('the northern locks would open in May if the tide allows it')] }),
    ).toEqual(['wrong-source'])
    expect(found({ source: [pair('Ana Veld')] })).toEqual(['wrong-source-edge'])
    expect(found({ cue: [] })).toEqual(['wrong-cue'])
  })

  it('sorts missed statements by what train says of their cue', () => {
    const missed = (cue: Attribution['cue']) => outcomes([{ ...gold, cue }], [])
    expect(missed([pair('said')])).toEqual(['missed-common-cue'])
    expect(missed([pair('left')])).toEqual(['missed-ambiguous-cue'])
    expect(missed([pair('allows')])).toEqual(['missed-rare-cue'])
    expect(missed([pair('open')])).toEqual(['missed-rare-cue'])
    expect(missed([])).toEqual(['missed-no-cue'])
  })

  it('calls what stands for nothing spurious, and uses each prediction once', () => {
    const other: Attribution = { content: [pair('Marr left')], cue: [], source: [] }
    expect(outcomes([gold], [other, gold])).toEqual(['right', 'spurious'])
    expect(
      outcomes(
        [gold],
        [{ ...gold, content: [pair('the northern locks would open in May if the tide allows it')] }, gold],
      ),
    ).toEqual(['right', 'spurious'])
    expect(outcomes([], [gold])).toEqual(['spurious'])
  })
})
