import { describe, expect, it } from 'vitest'
import { chooseTopics } from './choose-topics.ts'
import type { FoundTerm } from './find-terms.ts'

const SANCTION = 'medtop:20000642'
const RELATIONS = 'medtop:20000638'
const TREATY = 'medtop:20000641'

const term = (topic: string, weight: FoundTerm['weight']): FoundTerm => ({ topic, weight, start: 0, end: 1 })

describe('chooseTopics', () => {
  it('takes a topic that a word names', () =>
    expect(chooseTopics({ own: [term(SANCTION, 3)], section: [], article: [] })).toEqual([
      { topic: SANCTION, confidence: 0.85 },
    ]))

  it('takes a word that only points to a topic where the text around deals with it', () => {
    const own = [term(SANCTION, 1)]
    expect(chooseTopics({ own, section: [], article: [] })).toEqual([])
    const article = [{ topic: SANCTION, confidence: 0.8 }]
    expect(chooseTopics({ own, section: [], article })).toEqual([
      { topic: SANCTION, confidence: expect.closeTo(0.475) },
    ])
  })

  it('leaves out a topic that stands above another one', () =>
    expect(
      chooseTopics({ own: [term(RELATIONS, 3), term(SANCTION, 3)], section: [], article: [] }).map(
        ({ topic }) => topic,
      ),
    ).toEqual([SANCTION]))

  it('takes over the topics of the section, less sure, where no word tells one', () => {
    const section = [{ topic: TREATY, confidence: 0.8 }]
    const article = [{ topic: SANCTION, confidence: 0.9 }]
    expect(chooseTopics({ own: [], section, article })).toEqual([{ topic: TREATY, confidence: expect.closeTo(0.6) }])
  })

  it('takes over the topics of the article where the section has none', () => {
    const article = [{ topic: SANCTION, confidence: 0.9 }]
    expect(chooseTopics({ own: [], section: [], article })).toEqual([
      { topic: SANCTION, confidence: expect.closeTo(0.54) },
    ])
  })
})
