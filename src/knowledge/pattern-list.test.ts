import { describe, expect, it } from 'vitest'
import { PatternList } from './pattern-list.ts'
import { readPatternWord } from './pattern-word.ts'

const pattern = (code: string, ...words: string[]) => ({ code, words: words.map(readPatternWord), coarse: false })
const list = new PatternList([
  pattern('173', 'envoy/diplomat', 'from'),
  pattern('18', 'peacekeep-'),
  pattern('19'),
  pattern('14', 'strike'),
])
const opened = (...words: string[]): string[] =>
  list.openedBy(words.map((lower) => ({ lower, lemma: lower.replace(/ped$/, '') }))).map(({ code }) => code)

describe('PatternList', () => {
  it('gives the patterns whose first word stands there, in their order', () => {
    expect(opened('strikes', 'envoys')).toEqual(['173', '18', '19', '14'])
    expect(opened('diplomat', 'envoy')).toEqual(['173', '18', '19'])
  })

  it('gives a pattern once, however many of its first words stand there', () => {
    expect(opened('envoy', 'diplomat', 'envoys')).toEqual(['173', '18', '19'])
  })

  it('leaves out a pattern of which only a later word stands there', () => {
    expect(opened('from')).toEqual(['18', '19'])
  })

  it('always gives those without words and those that a part of a word may open', () => {
    expect(opened()).toEqual(['18', '19'])
  })

  it('gives nothing where there are no patterns', () => {
    expect(new PatternList([]).openedBy([{ lower: 'strike', lemma: 'strike' }])).toEqual([])
  })
})
