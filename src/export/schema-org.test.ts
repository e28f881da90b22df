import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { expandOffline } from '../../test/records/expand-offline.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import type { ExportedArticle } from './exported-article.ts'
import { schemaOrg } from './schema-org.ts'

const NO_CONTEXTS = new Map<string, never>()
const write = async (articles: ExportedArticle[]) => JSON.parse(await collectText(schemaOrg.write(articles)))

describe('schema-org', () => {
  it('gives a mixed statement as a claim that appears in the article, with its quotation', async () => {
    const { '@graph': graph } = await write([aRecord()])
    expect(graph[0]).toEqual({
      '@id': 'urn:onrecord:wire-7',
      '@type': 'NewsArticle',
      identifier: 'wire-7',
      headline: 'Locks to open',
      url: 'https://wire.example/locks',
      datePublished: '2031-05-14',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'The Valmora Wire' },
    })
    expect(graph[1]).toEqual({
      '@id': 'urn:onrecord:wire-7:a1',
      '@type': 'Person',
      name: 'Ana Veld',
      sameAs: 'http://www.wikidata.org/entity/Q7',
      affiliation: { '@id': 'urn:onrecord:wire-7:a2' },
    })
    expect(graph[4]).toEqual({
      '@id': 'urn:onrecord:wire-7:s1',
      '@type': 'Claim',
      text: 'the locks … “will open”',
      creator: { '@id': 'urn:onrecord:wire-7:a1' },
      dateCreated: '2031-05-13',
      appearance: { '@id': 'urn:onrecord:wire-7' },
      hasPart: [{ '@type': 'Quotation', text: '“will open”' }],
      about: [
        { '@id': 'urn:onrecord:wire-7:a3' },
        {
          '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000056',
          '@type': 'DefinedTerm',
          termCode: 'medtop:20000056',
          inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
        },
      ],
    })
  })

  it('gives a direct statement as a quotation that is part of the article', async () => {
    const { record, text } = aRecord()
    const statements = record.statements.map((statement) => ({ ...statement, kind: 'direct' as const }))
    const { '@graph': graph } = await write([{ record: { ...record, statements }, text }])
    expect(graph[4]).toMatchObject({ '@type': 'Quotation', isPartOf: { '@id': 'urn:onrecord:wire-7' } })
    expect(graph[4]).not.toHaveProperty('appearance')
  })

  it('never says whether a claim is true', async () => {
    expect(await collectText(schemaOrg.write([aRecord()]))).not.toMatch(/rating|review|ClaimReview|true|false/i)
  })

  it('is linked data of schema.org terms that another library reads without a network', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 2 }), async (articles) => {
        const expanded = await expandOffline(await write(articles), NO_CONTEXTS)
        const typed = expanded.filter((node) => '@type' in node)
        const things = articles.flatMap(({ record }) => [record, ...record.actors, ...record.statements])
        expect(typed).toHaveLength(things.length)
        const names = typed.flatMap((node) => Object.keys(node)).filter((name) => !name.startsWith('@'))
        expect(names.filter((name) => !name.startsWith('https://schema.org/'))).toEqual([])
      }),
      { seed: 20261124, numRuns: 100 },
    ))
})
