import type { Actor, Record, Statement } from '../model/record.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { articleIri, partIri, wikidataIri } from './iri-of.ts'
import { writeJsonArray } from './json-array.ts'
import { wordsAt } from './words-at.ts'

/**
 * schema.org as JSON-LD with its context embedded: a NewsArticle, its actors, and each statement as a Quotation where all its words
 * stand in quotation marks, else as a Claim whose quoted stretches are Quotations. Nothing in it rates a claim.
 */
export const schemaOrg: FileFormat = {
  name: 'schema-org',
  layout: 'file',
  mediaType: 'application/ld+json',
  needsText: true,
  write: (articles) => writeJsonArray({ '@context': CONTEXT }, '@graph', describe(articles)),
}

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  sameAs: { '@type': '@id' },
  inDefinedTermSet: { '@type': '@id' },
}

/** IPTC Media Topics, which the prefix `medtop:` stands for. */
const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/'

async function* describe(articles: ExportedArticles): AsyncGenerator<unknown> {
  for await (const article of articles) {
    const { record } = article
    yield describeArticle(record)
    yield* record.actors.map((actor) => describeActor(record, actor))
    yield* record.statements.map((statement) => describeStatement(article, statement))
  }
}

const describeArticle = (record: Record) => ({
  '@id': articleIri(record),
  '@type': 'NewsArticle',
  identifier: record.id,
  ...known('headline', record.article.title),
  ...known('url', record.article.url),
  ...known('datePublished', record.article.published),
  ...known('inLanguage', record.article.lang),
  ...known('publisher', record.article.outlet && { '@type': 'Organization', name: record.article.outlet }),
})

const TYPES: { readonly [Type in Actor['type']]: string } = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  alliance: 'Organization',
  office: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
}

const describeActor = (record: Record, actor: Actor) => ({
  '@id': partIri(record, actor.id),
  '@type': TYPES[actor.type],
  name: actor.name,
  ...known('sameAs', wikidataIri(actor)),
  ...known(actor.type === 'person' ? 'affiliation' : 'parentOrganization', actor.of && reference(record, actor.of)),
})

function describeStatement({ record, text }: ExportedArticle, statement: Statement) {
  const isQuotation = statement.kind === 'direct'
  const quotes = isQuotation
    ? []
    : statement.quotes.map((quote) => ({ '@type': 'Quotation', text: wordsAt(text, quote) }))
  return {
    '@id': partIri(record, statement.id),
    '@type': isQuotation ? 'Quotation' : 'Claim',
    text: statement.content.map((span) => wordsAt(text, span)).join(' … '),
    ...known('creator', statement.speaker && reference(record, statement.speaker)),
    ...known('dateCreated', statement.time),
    [isQuotation ? 'isPartOf' : 'appearance']: { '@id': articleIri(record) },
    ...known('hasPart', quotes.length === 0 ? null : quotes),
    about: [...statement.targets.map(({ actor }) => reference(record, actor)), ...statement.topics.map(describeTopic)],
  }
}

function describeTopic(topic: string) {
  const code = /^medtop:(\d+)$/.exec(topic)?.[1]
  return code === undefined
    ? { '@type': 'DefinedTerm', termCode: topic }
    : { '@id': MEDIA_TOPICS + code, '@type': 'DefinedTerm', termCode: topic, inDefinedTermSet: MEDIA_TOPICS }
}

const reference = (record: Record, id: string) => ({ '@id': partIri(record, id) })

/** The property, or nothing where its value is not known. */
const known = (name: string, value: unknown): { [name: string]: unknown } =>
  value === null || value === '' ? {} : { [name]: value }
