import { describe, expect, it } from 'vitest'
import { compareJudged } from './compare-judged.ts'
import type { Judged, Outcome } from './judge-statements.ts'

const attribution = (start: number) => ({ content: [[start, start + 10] as const], cue: [], source: [] })
const gold = (outcome: Outcome, start = 0): Judged => ({ outcome, gold: attribution(start), predicted: null })
const spurious = (start: number): Judged => ({ outcome: 'spurious', gold: null, predicted: attribution(start) })
const turns = (before: Judged[], after: Judged[]) => compareJudged(before, after).map(({ turn }) => turn)

describe('compareJudged', () => {
  it('finds no change between a judgement and itself', () => {
    const judged = [gold('right'), gold('missed-rare-cue', 20), spurious(40)]
    expect(compareJudged(judged, judged)).toEqual([])
  })

  it('tells better from worse by the order of outcomes', () => {
    expect(turns([gold('missed-rare-cue')], [gold('wrong-edge')])).toEqual(['better'])
    expect(turns([gold('right')], [gold('wrong-cue')])).toEqual(['worse'])
    expect(turns([gold('wrong-source')], [gold('wrong-edge')])).toEqual(['better'])
  })

  it('tells spurious statements that are new from those that are gone', () => {
    expect(turns([gold('right'), spurious(40)], [gold('right'), spurious(60)])).toEqual(['gone', 'new'])
  })

  it('refuses judgements of different gold', () => {
    expect(() => compareJudged([], [gold('right')])).toThrow('different gold')
  })
})
