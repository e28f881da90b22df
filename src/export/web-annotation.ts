import type { Record, Statement } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import { type CodePointMap, mapCodePoints } from './code-points.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { articleIri, partIri, wikidataIri } from './iri-of.ts'
import { writeJsonArray } from './json-array.ts'
import { textAround } from './text-around.ts'
import { wordsAt } from './words-at.ts'

/**
 * W3C Web Annotation Data Model (2017), an AnnotationPage in JSON-LD: for each statement one annotation of its content, and one
 * each of its cue and source that link to it. Every place has a TextPositionSelector, which counts Unicode code points of the
 * article's text as that model asks (not UTF-16 code units, as a record does), and a TextQuoteSelector.
 */
export const webAnnotation: FileFormat = {
  name: 'web-annotation',
  layout: 'file',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  needsText: true,
  write: (articles) => writeJsonArray(HEAD, 'items', annotate(articles)),
}

const HEAD = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:onrecord:annotations', type: 'AnnotationPage' }

/** Code units of context on each side of a quotation. */
const CONTEXT = 32

async function* annotate(articles: ExportedArticles): AsyncGenerator<unknown> {
  for await (const article of articles) {
    const actors = actorsOf(article.record)
    const place = placesIn(article)
    for (const statement of article.record.statements) {
      yield annotateContent(article.record, { statement, actors, place })
      for (const part of ['cue', 'source'] as const) {
        const span = statement[part]
        if (span !== null) yield annotatePart(article.record, { statement, part, target: place(span) })
      }
    }
  }
}

type Place = (span: Span) => unknown

function placesIn({ record, text }: ExportedArticle): Place {
  const map = mapCodePoints(text)
  const source = /^https?:\/\/[^\s"<>]+$/.test(record.article.url ?? '') ? record.article.url : articleIri(record)
  return (span) => ({ source, selector: [positionOf(map, span), quoteOf(text, span)] })
}

const positionOf = (map: CodePointMap, { start, end }: Span) => ({
  type: 'TextPositionSelector',
  start: map.toCodePoints(start),
  end: map.toCodePoints(end),
})

function quoteOf(text: string, span: Span) {
  const { before, after } = textAround(text, span, CONTEXT)
  return { type: 'TextQuoteSelector', exact: wordsAt(text, span), prefix: before, suffix: after }
}

interface ContentParts {
  readonly statement: Statement
  readonly actors: ActorsById
  readonly place: Place
}

function annotateContent(record: Record, { statement, actors, place }: ContentParts) {
  const speaker = actorOf(actors, statement.speaker)
  const entity = speaker && wikidataIri(speaker)
  return {
    id: partIri(record, statement.id),
    type: 'Annotation',
    motivation: 'describing',
    generator: generatorOf(record),
    body: [
      ...(speaker === null ? [] : [{ type: 'TextualBody', purpose: 'describing', value: speaker.name }]),
      ...(entity === null ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: entity }]),
      ...tagsOf(statement, actors).map(tag),
    ],
    target: statement.content.map(place),
  }
}

/** What a record says of a statement beside its places, as `name:value`. */
const tagsOf = (statement: Statement, actors: ActorsById): string[] => [
  `kind:${statement.kind}`,
  `speaker-status:${statement.speakerStatus}`,
  ...(statement.act === null ? [] : [`act:${statement.act}`]),
  ...(statement.negated ? ['negated:true'] : []),
  ...(statement.conditional ? ['conditional:true'] : []),
  ...(statement.commitment ? ['commitment:true'] : []),
  ...statement.targets.map(({ actor, stance }) => `stance:${stance}:${actorOf(actors, actor)?.name ?? actor}`),
  ...statement.topics.map((topic) => `topic:${topic}`),
  `confidence:${statement.confidence}`,
]

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })

interface OtherPart {
  readonly statement: Statement
  readonly part: 'cue' | 'source'
  readonly target: unknown
}

const annotatePart = (record: Record, { statement, part, target }: OtherPart) => ({
  id: `${partIri(record, statement.id)}:${part}`,
  type: 'Annotation',
  motivation: 'linking',
  generator: generatorOf(record),
  body: [tag(part), { type: 'SpecificResource', purpose: 'linking', source: partIri(record, statement.id) }],
  target,
})

const generatorOf = ({ extractor }: Record) => ({
  type: 'Software',
  name: `onrecord ${extractor.version}, ${extractor.model}`,
})
