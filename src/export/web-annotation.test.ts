import fc from 'fast-check'
import type { ContextDefinition } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { expandOffline } from '../../test/records/expand-offline.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import type { ExportedArticle } from './exported-article.ts'
import { webAnnotation } from './web-annotation.ts'

const OA = 'http://www.w3.org/ns/oa#'

/** The terms of the published context (http://www.w3.org/ns/anno.jsonld) that the export uses. */
const CONTEXT: ContextDefinition = {
  oa: OA,
  as: 'https://www.w3.org/ns/activitystreams#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  AnnotationPage: 'as:OrderedCollectionPage',
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  Software: 'as:Application',
  describing: 'oa:describing',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  generator: { '@type': '@id', '@id': 'as:generator' },
  name: 'foaf:name',
}

const CONTEXTS = new Map([['http://www.w3.org/ns/anno.jsonld', CONTEXT]])

const write = async (articles: ExportedArticle[]) => JSON.parse(await collectText(webAnnotation.write(articles)))

describe('web-annotation', () => {
  it('gives the content of a statement with its places, its speaker and tags', async () => {
    const { items } = await write([aRecord()])
    expect(items[0]).toEqual({
      id: 'urn:onrecord:wire-7:s1',
      type: 'Annotation',
      motivation: 'describing',
      generator: { type: 'Software', name: 'onrecord 0.1.0, statements-en-1' },
      body: [
        { type: 'TextualBody', purpose: 'describing', value: 'Ana Veld' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q7' },
        { type: 'TextualBody', purpose: 'tagging', value: 'kind:mixed' },
        { type: 'TextualBody', purpose: 'tagging', value: 'speaker-status:named' },
        { type: 'TextualBody', purpose: 'tagging', value: 'act:accuse' },
        { type: 'TextualBody', purpose: 'tagging', value: 'stance:-1:Ostrel' },
        { type: 'TextualBody', purpose: 'tagging', value: 'topic:medtop:20000056' },
        { type: 'TextualBody', purpose: 'tagging', value: 'confidence:0.93' },
      ],
      target: [
        {
          source: 'https://wire.example/locks',
          selector: [
            { type: 'TextPositionSelector', start: 14, end: 23 },
            {
              type: 'TextQuoteSelector',
              exact: 'the locks',
              prefix: 'Ana Veld said ',
              suffix: ' “will open” and accused Ostrel ',
            },
          ],
        },
        {
          source: 'https://wire.example/locks',
          selector: [
            { type: 'TextPositionSelector', start: 24, end: 35 },
            {
              type: 'TextQuoteSelector',
              exact: '“will open”',
              prefix: 'Ana Veld said the locks ',
              suffix: ' and accused Ostrel of delay.',
            },
          ],
        },
      ],
    })
    expect(items.map(({ id }: { id: string }) => id)).toEqual([
      'urn:onrecord:wire-7:s1',
      'urn:onrecord:wire-7:s1:cue',
      'urn:onrecord:wire-7:s1:source',
    ])
  })

  it('counts positions in code points, as the model asks', async () => {
    const { record, text } = aRecord()
    const statements = record.statements.map((statement) => ({ ...statement, content: [{ start: 3, end: 5 }] }))
    const { items } = await write([{ record: { ...record, statements }, text: `🚢${text}` }])
    expect(items[0].target[0].selector[0]).toEqual({ type: 'TextPositionSelector', start: 2, end: 4 })
  })

  it('is linked data that another library reads, and every position selects its quotation', () =>
    fc.assert(
      fc.asyncProperty(generatedArticle, async (article) => {
        const page = await write([article])
        const [expanded] = await expandOffline(page, CONTEXTS)
        const list = expanded?.['https://www.w3.org/ns/activitystreams#items']
        expect(JSON.stringify(list).match(/"@type":\["http:\/\/www.w3.org\/ns\/oa#Annotation"\]/g)?.length ?? 0).toBe(
          page.items.length,
        )
        const characters = Array.from(article.text)
        for (const { target } of page.items) {
          for (const { selector } of [target].flat()) {
            const [{ start, end }, { exact }] = selector
            expect(characters.slice(start, end).join('')).toBe(exact)
          }
        }
      }),
      { seed: 20261124, numRuns: 100 },
    ))
})
