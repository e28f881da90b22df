import { describe, expect, it } from 'vitest'
import { loadScorer } from '../../eval/score-articles.ts'
import { findShared } from '../../eval/shared-data.ts'
import { keepDirect, measureAccuracy } from './score-statements.ts'

const text = '"The locks open," Ana Veld said. Marr called it "late" news. Orlan denied that.'
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const pairOf = (words: string): [number, number] => [spanOf(words).start, spanOf(words).end]
const statement = (content: string, cue: string, source: string) => ({
  content: [spanOf(content)],
  cue: spanOf(cue),
  source: spanOf(source),
})
const article = {
  id: 'one',
  text,
  gold: [
    { content: [pairOf('"The locks open,"')], cue: [pairOf('said')], source: [pairOf('Ana Veld')] },
    { content: [pairOf('it "late" news')], cue: [pairOf('called')], source: [pairOf('Marr')] },
  ],
}
const direct = statement('"The locks open,"', 'said', 'Ana Veld')
const fragment = statement('"late"', 'called', 'Marr')
const indirect = statement('that', 'denied', 'Orlan')
const shared = findShared()

describe.skipIf(shared === null)('scores of statements', () => {
  const scorer = loadScorer(shared ?? '')

  it('keep of the gold and of what was found only direct statements', async () => {
    const kept = keepDirect(await scorer, article, [direct, indirect])
    expect(kept.article.gold).toEqual([article.gold[0]])
    expect(kept.answer.statements).toEqual([direct])
  })

  it('tell the kind of a statement in a later paragraph', async () => {
    const lead = 'Talks "go on.\n\n'
    const moved = {
      ...article,
      text: lead + text,
      gold: article.gold.map(({ content }) => ({
        content: content.map(([start, end]): [number, number] => [start + lead.length, end + lead.length]),
        cue: [],
        source: [],
      })),
    }
    expect(keepDirect(await scorer, moved, []).article.gold).toEqual([moved.gold[0]])
  })

  it('count a fragment of a mixed statement neither right nor wrong where direct ones are asked for', async () => {
    const found = [{ id: 'one', statements: [direct, fragment] }]
    const accuracy = measureAccuracy(await scorer, [article], found)
    expect(accuracy.direct).toMatchObject({ p: 100, r: 100 })
    expect(accuracy.relation).toMatchObject({ p: 50, r: 50 })
  })

  it('count a quotation that is no statement as wrong', async () => {
    const wrong = { ...direct, source: spanOf('Marr') }
    const accuracy = measureAccuracy(await scorer, [article], [{ id: 'one', statements: [wrong] }])
    expect(accuracy.direct).toMatchObject({ p: 0, r: 0 })
  })
})
