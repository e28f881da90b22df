import { createHash } from 'node:crypto'
import type { Actor, Record, Statement } from '../../../src/model/record.ts'
import type { Span } from '../../../src/model/span.ts'

/** Invented news in which two people say the same words. */
export const TEXT = `Ilo Marr, the Kestrian minister, said that the locks will open in May. “We do not seek a quarrel,” Marr said on Friday.

Ana Veld told reporters that Marr had closed the strait. “We do not seek a quarrel,” Veld said later. The harbour is quiet.`

/** Where `words` stand for the nth time (from 1) in `text`. @throws Error where they do not */
export function spanOfWords(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(words, start + 1)
    if (start === -1) throw new Error(`“${words}” does not stand ${nth} times in the text`)
  }
  return { start, end: start + words.length }
}

interface Said {
  readonly content: string
  readonly cue: string
  readonly source: string
  readonly speaker: string
  readonly nth?: { readonly content?: number; readonly cue?: number; readonly source?: number }
  readonly kind?: Statement['kind']
}

function statementOf(
  text: string,
  id: string,
  { content, cue, source, speaker, nth = {}, kind = 'indirect' }: Said,
): Statement {
  const span = spanOfWords(text, content, nth.content)
  return {
    id,
    kind,
    content: [span],
    cue: spanOfWords(text, cue, nth.cue),
    source: spanOfWords(text, source, nth.source),
    quotes: kind === 'indirect' ? [] : [{ ...span, broken: null }],
    speaker,
    speakerStatus: 'named',
    anonymity: null,
    within: null,
    act: 'assert',
    negated: false,
    conditional: false,
    commitment: false,
    targets: [],
    topics: ['medtop:20000065'],
    time: null,
    confidence: 0.75,
  }
}

const actorOf = (
  text: string,
  id: string,
  name: string,
  mentions: readonly (readonly [string, number, Actor['mentions'][number]['form']])[],
): Actor => ({
  id,
  name,
  type: 'person',
  wikidata: null,
  code: null,
  of: null,
  mentions: mentions.map(([words, nth, form]) => ({ ...spanOfWords(text, words, nth), form })),
})

/** The record of an article, with nothing but the statements and actors given. */
export function recordOf(text: string, parts: Pick<Record, 'statements' | 'actors'>, version = '1.0.0'): Record {
  return {
    schema: 1,
    id: 'lock-article',
    article: {
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
      url: 'https://harbour-wire.example/locks',
      title: null,
      published: '2031-05-14',
      outlet: 'Harbour Wire',
      lang: 'en',
      from: 'text/plain',
    },
    extractor: { version, model: 'by-hand' },
    structure: [],
    ...parts,
    topics: [],
    times: [],
    events: [],
    messages: [],
    corrections: [],
  }
}

/** The four statements of the article: s1 and s2 by Marr (a1), s3 and s4 by Veld (a2). */
export const STATEMENTS: readonly Statement[] = [
  statementOf(TEXT, 's1', {
    content: 'the locks will open in May',
    cue: 'said that',
    source: 'Ilo Marr',
    speaker: 'a1',
  }),
  statementOf(TEXT, 's2', {
    content: '“We do not seek a quarrel,”',
    cue: 'said',
    source: 'Marr',
    speaker: 'a1',
    kind: 'direct',
    nth: { cue: 2, source: 2 },
  }),
  statementOf(TEXT, 's3', {
    content: 'Marr had closed the strait',
    cue: 'told reporters that',
    source: 'Ana Veld',
    speaker: 'a2',
  }),
  statementOf(TEXT, 's4', {
    content: '“We do not seek a quarrel,”',
    cue: 'said',
    source: 'Veld',
    speaker: 'a2',
    kind: 'direct',
    nth: { content: 2, cue: 3, source: 2 },
  }),
]

export const ACTORS: readonly Actor[] = [
  actorOf(TEXT, 'a1', 'Ilo Marr', [
    ['Ilo Marr', 1, 'name'],
    ['the Kestrian minister', 1, 'title'],
    ['Marr', 2, 'name'],
    ['Marr', 3, 'name'],
  ]),
  actorOf(TEXT, 'a2', 'Ana Veld', [
    ['Ana Veld', 1, 'name'],
    ['Veld', 2, 'name'],
  ]),
]

export const RECORD: Record = recordOf(TEXT, { statements: [...STATEMENTS], actors: [...ACTORS] })
