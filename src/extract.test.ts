import { describe, expect, it } from 'vitest'
import { linkSpeakers } from './annotate/actors/link-speakers.ts'
import type { Annotator } from './annotate/annotator.ts'
import { findStatements } from './annotate/statements/find-statements.ts'
import { createExtractor, extract } from './extract.ts'
import { UsageError } from './model/errors.ts'

const TEXT = 'Ana Roe, the foreign minister, said: "The lock is ready." Norland refused to open it.'

const annotator = (name: string, needs: Annotator['needs'], makes: Annotator['makes']): Annotator => ({
  name,
  needs,
  makes,
  annotate: () => ({}),
})

describe('createExtractor', () => {
  it('refuses an annotator that needs what no one makes', () => {
    expect(() => createExtractor({ order: [linkSpeakers] })).toThrow(
      new UsageError('annotator "link-speakers" needs statements, which no annotator before it makes'),
    )
  })

  it('refuses an annotator that stands before the one that makes what it needs', () => {
    expect(() => createExtractor({ order: [linkSpeakers, findStatements] })).toThrow(
      new UsageError('annotator "link-speakers" needs statements, which no annotator before it makes'),
    )
  })

  it('refuses an annotator that needs what it alone makes', () => {
    expect(() => createExtractor({ order: [annotator('name-actors', ['actors'], ['actors'])] })).toThrow(
      new UsageError('annotator "name-actors" needs actors, which no annotator before it makes'),
    )
  })

  it('refuses an annotator that stands in the order twice', () => {
    expect(() => createExtractor({ order: [findStatements, findStatements] })).toThrow(
      new UsageError('annotator "find-statements" stands in the order twice'),
    )
  })

  it('finds no statement where no annotator runs', () => {
    const record = createExtractor({ order: [] }).extract({ text: TEXT })
    expect(record.statements).toEqual([])
    expect(record.actors).toEqual([])
    expect(record.structure).not.toEqual([])
  })

  it('finds statements without speakers where no annotator links them', () => {
    const record = createExtractor({ order: [findStatements] }).extract({ text: TEXT })
    expect(record.statements.map(({ cue }) => cue && TEXT.slice(cue.start, cue.end))).toEqual(['said:', 'refused'])
    expect(record.statements.map(({ speaker, speakerStatus }) => ({ speaker, speakerStatus }))).toEqual([
      { speaker: null, speakerStatus: 'unknown' },
      { speaker: null, speakerStatus: 'unknown' },
    ])
  })
})

describe('an extractor without vague times', () => {
  it('leaves out the times that point at no date, and no others', () => {
    const article = { text: 'Ana Veld said on Monday that the locks were open now.', published: '2031-05-14' }
    const valuesOf = (vagueTimes: boolean): string[] =>
      createExtractor({ vagueTimes })
        .extract(article)
        .times.map(({ value }) => value)
    expect(valuesOf(true)).toEqual(['2031-05-12', 'PRESENT_REF'])
    expect(valuesOf(false)).toEqual(['2031-05-12'])
  })
})

describe('an extractor of statements only', () => {
  it('finds the same statements as the default order, and nothing else', () => {
    const whole = extract({ text: TEXT })
    const { statements, actors, extractor } = createExtractor({ statementsOnly: true }).extract({ text: TEXT })
    expect(extractor.model).toBe('statements-en-1/statements-only')
    expect(actors).toEqual([])
    expect(statements.map(({ content, cue, source }) => ({ content, cue, source }))).toEqual(
      whole.statements.map(({ content, cue, source }) => ({ content, cue, source })),
    )
    expect(statements.map(({ speaker, speakerStatus }) => [speaker, speakerStatus])).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
    ])
  })
})

describe('extract', () => {
  it('gives the same bytes for the same text', () => {
    const first = JSON.stringify(extract({ text: TEXT }))
    expect(JSON.stringify(extract({ text: TEXT }))).toBe(first)
    expect(JSON.stringify(createExtractor().extract({ text: TEXT }))).toBe(first)
  })

  it('is not swayed by the texts before', () => {
    const first = JSON.stringify(extract({ text: TEXT }))
    extract({ text: 'Bela Stone said that the lock was closed.' })
    expect(JSON.stringify(extract({ text: TEXT }))).toBe(first)
  })

  it('says what the text was read from, plain text where it is not told', () => {
    expect(extract({ text: TEXT }).article.from).toBe('text/plain')
    expect(extract({ text: TEXT }, { from: 'text/html' }).article.from).toBe('text/html')
  })

  it('makes a record of an empty text', () => {
    const record = extract({ text: '' })
    expect(record.article.length).toBe(0)
    expect(record.structure).toEqual([])
    expect(record.statements).toEqual([])
  })
})
