import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../../test/records/a-record.ts'
import { generatedArticle } from '../../../test/records/generated-article.ts'
import { wellFormed } from '../../../test/records/well-formed.ts'
import type { ExportedFile } from '../export-format.ts'
import type { ExportedArticle } from '../exported-article.ts'
import { brat } from './brat.ts'
import { readBrat } from './read-brat.ts'

async function write(articles: Iterable<ExportedArticle>): Promise<ReadonlyMap<string, string>> {
  const files: ExportedFile[] = []
  for await (const file of brat.write(articles)) files.push(file)
  return new Map(files.map(({ name, text }) => [name, text]))
}

const annotationsOf = async (article: ExportedArticle): Promise<string> => [...(await write([article]))][2]?.[1] ?? ''

/** The export of the one record, with one line changed. */
async function changed(from: string | RegExp, to: string): Promise<string> {
  const ann = await annotationsOf(aRecord())
  expect(ann).toMatch(from)
  return ann.replace(from, to)
}

describe('brat', () => {
  it('writes a text and its annotations, the configuration, and which article is which', async () => {
    const files = await write([aRecord()])
    expect([...files.keys()]).toEqual(['annotation.conf', 'wire-7.txt', 'wire-7.ann', 'articles.jsonl'])
    expect(files.get('wire-7.txt')).toBe(aRecord().text)
    expect(files.get('articles.jsonl')).toBe(`{"name":"wire-7","id":"wire-7","sha256":"${'4f'.repeat(32)}"}\n`)
    expect(files.get('wire-7.ann')).toBe(
      [
        'T1\tPerson 0 8\tAna Veld',
        'T2\tState 0 8\tAna Veld',
        'T3\tState 48 54\tOstrel',
        'T4\tContent 14 23\tthe locks',
        'T5\tContent 24 35\t“will open”',
        'T6\tCue 9 13\tsaid',
        'T7\tSource 0 8\tAna Veld',
        'T8\tQuote 24 35\t“will open”',
        'T9\tTarget 48 54\tOstrel',
        'T10\tEvidence 40 63\taccused Ostrel of delay',
        'R1\tActsFor Arg1:T1 Arg2:T2',
        'R2\tContinues Arg1:T4 Arg2:T5',
        'R3\tHasCue Arg1:T4 Arg2:T6',
        'R4\tHasSource Arg1:T4 Arg2:T7',
        'R5\tHasQuote Arg1:T4 Arg2:T8',
        'R6\tSaidBy Arg1:T4 Arg2:T1',
        'R7\tTargetNegative Arg1:T4 Arg2:T9',
        'R8\tRefersTo Arg1:T9 Arg2:T3',
        'R9\tBackedBy Arg1:T9 Arg2:T10',
        'A1\tForm T1 name',
        'A2\tForm T2 capital',
        'A3\tForm T3 name',
        'A4\tKind T4 mixed',
        'A5\tSpeakerStatus T4 named',
        'A6\tAct T4 accuse',
        'N1\tReference T1 Wikidata:Q7\tAna Veld',
        'N2\tReference T3 Wikidata:Q8\tOstrel',
        '#1\tAnnotatorNotes T1\t{"id":"a1","name":"Ana Veld","code":"VALGOV"}',
        '#2\tAnnotatorNotes T2\t{"id":"a2","name":"Valmora","code":"VAL"}',
        '#3\tAnnotatorNotes T3\t{"id":"a3","name":"Ostrel","code":"OST"}',
        '#4\tAnnotatorNotes T4\t{"id":"s1","topics":["medtop:20000056"],"time":"2031-05-13","confidence":0.93}',
        '',
      ].join('\n'),
    )
  })

  it('counts in code points and cuts a span at line ends, as brat does', async () => {
    const { record } = aRecord()
    const text = '🚢 he said the\r\nlocks\n'.padEnd(64, 'x')
    const statements = record.statements.map((statement) => ({
      ...statement,
      content: [{ start: 11, end: 22 }],
      cue: { start: 6, end: 10 },
    }))
    const ann = await annotationsOf({ record: { ...record, statements }, text })
    expect(ann).toContain('\tCue 5 9\tsaid\n')
    expect(ann).toContain('\tContent 10 13;15 20;21 21\tthe locks \n')
  })

  it('names files so that no file system takes two for one', async () => {
    const { record, text } = aRecord()
    const ids = ['a/b', 'A-b', '../x', '.', 'articles.jsonl', `${'y'.repeat(400)}`]
    const files = await write(ids.map((id) => ({ record: { ...record, id }, text })))
    expect([...files.keys()].filter((name) => name.endsWith('.txt'))).toEqual([
      'a-b.txt',
      'A-b-2.txt',
      'x.txt',
      'article.txt',
      'articles.jsonl-2.txt',
      `${'y'.repeat(100)}.txt`,
    ])
  })

  it('gives statements and actors back deeply equal', () =>
    fc.assert(
      fc.asyncProperty(generatedArticle, async (article) => {
        const { statements, actors } = article.record
        const [, [, text = ''] = [], [, ann = ''] = []] = [...(await write([article]))]
        expect(readBrat(wellFormed(ann), wellFormed(text))).toEqual({
          statements,
          actors,
        })
      }),
      { seed: 20261124, numRuns: 300 },
    ))
})

describe('readBrat', () => {
  it('takes over a span that was moved, a kind and a speaker that were changed', async () => {
    const { text } = aRecord()
    const moved = (await changed('T4\tContent 14 23\tthe locks', 'T4\tContent 18 23\tlocks'))
      .replace('Kind T4 mixed', 'Kind T4 indirect')
      .replace('SaidBy Arg1:T4 Arg2:T1', 'SaidBy Arg1:T4 Arg2:T2')
    expect(readBrat(moved, text).statements).toMatchObject([
      {
        id: 's1',
        kind: 'indirect',
        speaker: 'a2',
        content: [
          { start: 18, end: 23 },
          { start: 24, end: 35 },
        ],
      },
    ])
  })

  it('numbers what was added, and passes over remarks of people', async () => {
    const { text } = aRecord()
    const ann = `${await annotationsOf(aRecord())}T11\tContent 58 63\tdelay
A7\tKind T11 indirect
A8\tSpeakerStatus T11 unknown
T12\tGroup 55 57\tof
A9\tForm T12 collective
R10\tSaidBy Arg1:T11 Arg2:T12\t
#5\tAnnotatorNotes T11\tIs this a statement?
`
    const { statements, actors } = readBrat(ann, text)
    expect(actors.at(-1)).toMatchObject({ id: 'a4', name: 'of', type: 'group', wikidata: null, code: null })
    expect(statements.at(-1)).toMatchObject({ id: 's2', kind: 'indirect', speaker: 'a4', confidence: 1, targets: [] })
  })

  it('joins actors that were made equivalent', async () => {
    const { text } = aRecord()
    const { statements, actors } = readBrat(`${await annotationsOf(aRecord())}*\tEquiv T2 T3\n`, text)
    expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['a1', 1],
      ['a2', 2],
    ])
    expect(statements[0]?.targets[0]?.actor).toBe('a2')
  })

  it.each([
    [
      'T6\tCue 9 13\tsaid',
      'T6\tCue 9 13\tsays',
      /line 6 of the annotations does not have the words of the text, "said"/,
    ],
    ['T6\tCue 9 13', 'T6\tCue 9-13', /line 6 of the annotations cannot be read/],
    ['T6\tCue 9 13', 'E6\tCue:T6', /line 6 of the annotations is of no kind that the export writes/],
    ['A4\tKind T4 mixed\n', '', /statement s1 has no right kind: set it in brat and read again/],
    ['Form T3 name', 'Form T3 nickname', /actor a3 has no right mentions.0.form/],
    ['Arg1:T4 Arg2:T6', 'Arg1:T4 Arg2:T66', /the annotations name T66, but have no such span/],
    ['Continues Arg1:T4 Arg2:T5', 'Continues Arg1:T5 Arg2:T5', /T5 and the Content that it continues go in a circle/],
    ['"confidence":0.93', '"confidence":"high"', /the note of T4 is not as the export wrote it/],
    ['{"id":"a3"', '{"id":', /the note of T3 is not as the export wrote it/],
  ])('refuses %j made into %j', async (from, to, message) => {
    const ann = await changed(from, to)
    expect(() => readBrat(ann, aRecord().text)).toThrow(message)
  })
})
