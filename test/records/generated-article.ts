import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Actor, Event, Record, Statement } from '../../src/model/record.ts'
import type { Span } from '../../src/model/span.ts'

/** An article with a record that keeps the laws, and that no extractor of today would fill so richly. */
export interface GeneratedArticle {
  readonly record: Record
  readonly text: string
}

/** What spreadsheets, line readers, XML and UTF-8 stumble over, beside plain words. */
const piece = fc.constantFrom(
  'Ana Veld said ',
  '“The locks open,” ',
  '=HYPERLINK("x") ',
  '+1 ',
  '-2 ',
  '@sum ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u0085',
  '🚢',
  '\ud83d ',
  '<a href="x">&amp;</a> ',
  ']]>',
  '\u0001',
  'a|b\\c;d,e ',
  '"',
  "'",
  'Żółć ',
  'x'.repeat(3000),
)
const words = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
const name = words.map((text) => text.slice(0, 200))
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null })
const date = fc.constantFrom('2031-05-14', '2031-05-14T09:30:00Z')

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

/** Spans of the text that lie apart, in order. */
const apart = (text: string, most: number): fc.Arbitrary<Span[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 2 * most }).map((points) => {
    const whole = points.filter((at) => !splitsPair(text, at)).sort((a, b) => a - b)
    return Array.from({ length: whole.length >> 1 }, (_, index) => ({
      start: whole[2 * index] ?? 0,
      end: whole[2 * index + 1] ?? 0,
    }))
  })

const anySpan = (text: string): fc.Arbitrary<Span> =>
  apart(text, 3).map(([first]) => first ?? { start: 0, end: splitsPair(text, 1) ? 2 : 1 })

const actorId = (count: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: count }).map((index) => `a${index}`)

function actor(text: string, count: number, index: number): fc.Arbitrary<Actor> {
  const form = fc.constantFrom('name', 'title', 'pronoun', 'demonym', 'capital', 'collective')
  return fc.record({
    id: fc.constant(`a${index + 1}`),
    name,
    type: fc.constantFrom('person', 'state', 'organisation', 'alliance', 'office', 'group', 'document'),
    wikidata: maybe(fc.constantFrom('Q7', 'Q42')),
    code: maybe(fc.constantFrom('VALGOV', 'OST')),
    of: maybe(actorId(count)),
    mentions: fc.array(
      fc.tuple(anySpan(text), form).map(([span, form]) => ({ ...span, form })),
      { minLength: 1, maxLength: 3 },
    ),
  })
}

interface Place {
  readonly content: readonly Span[]
  readonly within: string | null
  readonly id: string
  readonly actors: number
}

function statement(text: string, { content, within, id, actors }: Place): fc.Arbitrary<Statement> {
  const someone = actors === 0 ? fc.constant(null) : maybe(actorId(actors))
  const target = fc.record({
    actor: actorId(Math.max(actors, 1)),
    stance: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
    mention: maybe(anySpan(text)),
    evidence: maybe(anySpan(text)),
  })
  const quote = fc
    .tuple(anySpan(text), maybe(fc.constantFrom<'open' | 'close'>('open', 'close')))
    .map(([span, broken]) => ({ ...span, broken }))
  return fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    content: fc.constant([...content]),
    cue: maybe(anySpan(text)),
    source: maybe(anySpan(text)),
    quotes: fc.array(quote, { maxLength: 2 }),
    speaker: someone,
    speakerStatus: fc.constantFrom('named', 'collective', 'anonymous', 'unknown'),
    anonymity: maybe(anySpan(text)),
    within: fc.constant(within),
    act: maybe(fc.constantFrom('assert', 'accuse', 'ask', 'announce')),
    negated: fc.boolean(),
    conditional: fc.boolean(),
    commitment: fc.boolean(),
    targets: actors === 0 ? fc.constant([]) : fc.array(target, { maxLength: 3 }),
    topics: fc.array(fc.constantFrom('medtop:20000056', 'a|b', '='), { maxLength: 2 }),
    time: maybe(date),
    confidence: fc.constantFrom(0, 0.1, 0.5, 0.93, 1),
  })
}

/** Statements side by side, each of one to three spans, and sometimes one within the first. */
function statements(text: string, actors: number): fc.Arbitrary<Statement[]> {
  return fc.tuple(apart(text, 6), fc.boolean()).chain(([spans, nested]) => {
    const places: Place[] = []
    for (let at = 0; at < spans.length; at += 1 + (places.length % 3)) {
      const content = spans.slice(at, at + 1 + (places.length % 3))
      places.push({ content, within: null, id: `s${places.length + 1}`, actors })
    }
    const outer = places[0]?.content[0]
    if (nested && outer !== undefined && outer.end - outer.start > 4 && !splitsPair(text, outer.start + 1)) {
      const content = [{ start: outer.start + 1, end: outer.end }]
      places.push({ content, within: 's1', id: `s${places.length + 1}`, actors })
    }
    return fc.tuple(...places.map((place) => statement(text, place)))
  })
}

function event(text: string, actors: number, claims: readonly string[]): fc.Arbitrary<Event> {
  const some: fc.Arbitrary<string[]> = actors === 0 ? fc.constant([]) : fc.array(actorId(actors), { maxLength: 2 })
  return fc.record({
    id: fc.constant('e1'),
    source: some,
    target: some,
    type: fc.constantFrom('SANCTION', 'CONSULT'),
    mode: maybe(fc.constantFrom('expel', 'visit')),
    cameo: maybe(fc.constantFrom('161', '042')),
    goldstein: maybe(fc.constantFrom(-7, 2.5, 0)),
    date: maybe(date),
    trigger: anySpan(text),
    claimedBy: claims.length === 0 ? fc.constant(null) : fc.constantFrom(...claims),
    factuality: fc.constantFrom('claimed', 'planned', 'hypothetical', 'denied'),
    mentions: fc.array(anySpan(text), { maxLength: 2 }),
    statement: claims.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...claims)),
  })
}

function recordOf(text: string): fc.Arbitrary<Record> {
  const article = fc.record({
    sha256: fc.constant(createHash('sha256').update(text).digest('hex')),
    length: fc.constant(text.length),
    url: maybe(fc.constantFrom('https://wire.example/a?b=c&d', 'not a url')),
    title: maybe(words),
    published: maybe(date),
    outlet: maybe(words),
    lang: maybe(fc.constantFrom('en', 'en-GB')),
    from: fc.constantFrom('text/plain', 'text/html'),
  })
  return fc.integer({ min: 0, max: 4 }).chain((count) =>
    fc
      .tuple(
        fc.oneof(name, fc.constantFrom('../a', 'A', 'a', 'sha256:0f', 'x'.repeat(400))),
        article,
        fc.tuple(...Array.from({ length: count }, (_, index) => actor(text, count, index))),
        statements(text, count),
      )
      .chain(([id, article, actors, statements]) => {
        const claims = statements.map(({ id }) => id)
        return event(text, count, claims).map((event) => ({
          schema: 1 as const,
          id,
          article,
          extractor: { version: '0.1.0', model: 'statements-en-1' },
          structure: [{ role: 'paragraph' as const, start: 0, end: text.length, section: 0 }],
          statements,
          actors,
          topics: [],
          times: [],
          events: claims.length === 0 ? [] : [event],
          messages: [],
          corrections: statements.slice(0, 1).map(({ id }) => ({
            id: 'c1',
            by: 'Ana | Veld',
            at: '2031-05-15T08:00:00Z',
            what: 'kind',
            statement: id,
            actor: null,
          })),
        }))
      }),
  )
}

/** Articles on which every export is tried: hostile words, empty lists, discontinuous content, everything null or nothing null. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .chain((text) => recordOf(text).map((record) => ({ record, text })))
