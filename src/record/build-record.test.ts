import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Annotations, NO_ANNOTATIONS, type StatementAnnotation } from '../model/annotation.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { segment } from '../segment/segment.ts'
import { buildRecord } from './build-record.ts'
import { validateRecord } from './validate-record.ts'

const TEXT = '“The locks open,” Ana Veld said. Marr says that Veld said it was a “grave” mistake.'

const spanOfWords = (words: string): Span => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length }
}

const statement = (content: string, { cue, source, confidence = 0.5 }: Partial<Words> = {}): StatementAnnotation => ({
  content: [spanOfWords(content)],
  cue: cue === undefined ? null : spanOfWords(cue),
  source: source === undefined ? null : spanOfWords(source),
  finder: 'by-hand',
  confidence,
})

interface Words {
  readonly cue: string
  readonly source: string
  readonly confidence: number
}

const build = (annotations: Partial<Annotations>, text = TEXT): Record =>
  buildRecord({
    document: segment({ text }),
    annotations: { ...NO_ANNOTATIONS, ...annotations },
    from: 'text/plain',
    model: 'by-hand',
  })

const outer = statement('that Veld said it was a “grave” mistake', { cue: 'says', source: 'Marr' })
const inner = statement('it was a “grave” mistake', { source: 'Veld' })
const direct = statement('“The locks open,”', { source: 'Ana Veld' })

describe('buildRecord', () => {
  it('numbers statements in text order, whatever the order in which they were found', () => {
    const { statements } = build({ statements: [inner, outer, direct] })
    expect(statements.map(({ id, content }) => [id, content[0]?.start])).toEqual([
      ['s1', 0],
      ['s2', TEXT.indexOf('that')],
      ['s3', TEXT.indexOf('it was')],
    ])
  })

  it('names the statement within which another lies', () => {
    const { statements } = build({ statements: [inner, outer, direct] })
    expect(statements.map(({ within }) => within)).toEqual([null, null, 's2'])
  })

  it('tells direct, mixed and indirect apart and lists their quotations', () => {
    const indirect = statement('it was a', { source: 'Veld' })
    expect(build({ statements: [direct] }).statements[0]).toMatchObject({
      kind: 'direct',
      quotes: [{ start: 0, end: 17, broken: null }],
    })
    expect(build({ statements: [outer] }).statements[0]).toMatchObject({
      kind: 'mixed',
      quotes: [{ ...spanOfWords('“grave”'), broken: null }],
    })
    expect(build({ statements: [indirect] }).statements[0]).toMatchObject({ kind: 'indirect', quotes: [] })
  })

  it('keeps the more confident of two statements that cross', () => {
    const weak = statement('Veld said it was', { confidence: 0.2 })
    const strong = statement('it was a “grave” mistake', { confidence: 0.9 })
    for (const statements of [
      [weak, strong],
      [strong, weak],
    ]) {
      expect(build({ statements }).statements.map(({ confidence }) => confidence)).toEqual([0.9])
    }
  })

  it('keeps one of two statements with equal contents', () => {
    expect(build({ statements: [inner, { ...inner }] }).statements).toHaveLength(1)
  })

  it('points speakers at actors numbered by first mention', () => {
    const marr = { name: 'Marr', type: 'person', mentions: [{ ...spanOfWords('Marr'), form: 'name' }] } as const
    const veld = { name: 'Ana Veld', type: 'person', mentions: [{ ...spanOfWords('Ana Veld'), form: 'name' }] } as const
    const nobody = { name: 'Nobody', type: 'person', mentions: [] } as const
    const speakers = [{ statement: direct, actor: veld, status: 'named', anonymity: null }] as const
    const record = build({ statements: [direct, inner], actors: [nobody, marr, veld], speakers })
    expect(record.actors.map(({ id, name }) => [id, name])).toEqual([
      ['a1', 'Ana Veld'],
      ['a2', 'Marr'],
    ])
    expect(record.statements.map(({ speaker, speakerStatus }) => [speaker, speakerStatus])).toEqual([
      ['a1', 'named'],
      [null, 'unknown'],
    ])
  })

  it('takes the id of the article, or the first 16 digits of the digest of its text', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const record = build({}, '')
    expect(record.article.sha256).toBe(empty)
    expect(record.id).toBe(`sha256:${empty.slice(0, 16)}`)
    const document = segment({ text: '', id: 'wire-7' })
    expect(buildRecord({ document, annotations: NO_ANNOTATIONS, from: 'text/html', model: 'by-hand' })).toMatchObject({
      id: 'wire-7',
      article: { from: 'text/html' },
    })
  })
})

const TEXT_WITH_PAIRS = 'a🚢b“c🚢d”e “f” g🚢'
const anySpan = fc.tuple(fc.integer({ min: -3, max: 25 }), fc.integer({ min: -3, max: 25 })).map(([start, end]) => ({
  start,
  end,
}))
const anyStatement: fc.Arbitrary<StatementAnnotation> = fc.record({
  content: fc.array(anySpan, { minLength: 1, maxLength: 4 }),
  cue: fc.option(anySpan),
  source: fc.option(anySpan),
  finder: fc.constant('generated'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('whatever annotators return', () => {
  it('the record keeps the laws, and does not depend on the order of what was found', () => {
    const statements = fc.uniqueArray(anyStatement, { maxLength: 12, selector: ({ confidence }) => confidence })
    fc.assert(
      fc.property(statements, (found) => {
        const record = build({ statements: found }, TEXT_WITH_PAIRS)
        expect(validateRecord(record, TEXT_WITH_PAIRS).problems).toEqual([])
        expect(build({ statements: [...found].reverse() }, TEXT_WITH_PAIRS)).toEqual(record)
      }),
      { seed: 20261124, numRuns: 500 },
    )
  })
})
