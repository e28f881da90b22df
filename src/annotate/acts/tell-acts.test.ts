import { describe, expect, it } from 'vitest'
import { type ActorAnnotation, NO_ANNOTATIONS, type StatementAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { segment } from '../../segment/segment.ts'
import { tellActs } from './tell-acts.ts'

const TEXT = '"Valmora has acted and will act as a mediator," Ana Roe said.'

const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const STATEMENT: StatementAnnotation = {
  content: [spanOf('"Valmora has acted and will act as a mediator,"')],
  cue: spanOf('said'),
  source: spanOf('Ana Roe'),
  finder: 'test',
  confidence: 1,
}
const ROE: ActorAnnotation = { name: 'Ana Roe', type: 'person', mentions: [{ ...spanOf('Ana Roe'), form: 'name' }] }
const VALMORA: ActorAnnotation = { name: 'Valmora', type: 'state', mentions: [{ ...spanOf('Valmora'), form: 'name' }] }

/** The act where the speaker is Ana Roe, who acts for `of`. */
const tell = (of: ActorAnnotation | null) =>
  tellActs.annotate(segment({ text: TEXT }), {
    ...NO_ANNOTATIONS,
    statements: [STATEMENT],
    actors: [ROE, VALMORA],
    speakers: [{ statement: STATEMENT, actor: ROE, status: 'named', anonymity: null }],
    resolutions: [{ actor: ROE, wikidata: null, code: null, of }],
  }).acts

describe('tellActs', () => {
  it('takes what is said of whom the speaker acts for as his own plan', () =>
    expect(tell(VALMORA)).toEqual([
      { statement: STATEMENT, act: 'promise', negated: false, conditional: false, commitment: true },
    ]))

  it('takes what is said of others as an assertion', () =>
    expect(tell(null)).toEqual([
      { statement: STATEMENT, act: 'assert', negated: false, conditional: false, commitment: false },
    ]))

  it('tells an act of a statement without cue, source and words', () => {
    const empty = { ...STATEMENT, content: [{ start: 60, end: 61 }], cue: null, source: null }
    const { acts = [] } = tellActs.annotate(segment({ text: TEXT }), { ...NO_ANNOTATIONS, statements: [empty] })
    expect(acts.map(({ act }) => act)).toEqual(['assert'])
  })
})
