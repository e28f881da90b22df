import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../../test/records/a-record.ts'
import { collectText } from '../../../test/records/collect.ts'
import { generatedArticle } from '../../../test/records/generated-article.ts'
import type { ExportedArticle } from '../exported-article.ts'
import { escapeXml } from './escape-xml.ts'
import { gatherNetwork, stanceOf, weightOf } from './gather-network.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'

/** A name as it comes back from XML 1.0. */
const inXml = (name: string): string =>
  name.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')

/** Two articles in which one person speaks of one state: against it, and neither way. */
function twoArticles(): ExportedArticle[] {
  const [first, second] = [aRecord(), aRecord()]
  const [statement] = second.record.statements
  const target = statement?.targets[0]
  if (statement === undefined || target === undefined) throw new Error('the record of the tests has a target')
  const neutral = {
    ...statement,
    targets: [
      { ...target, stance: 0 as const },
      { ...target, actor: 'a2' },
    ],
  }
  return [first, { ...second, record: { ...second.record, id: 'wire-8', statements: [neutral] } }]
}

const readers = [
  ['graphml', graphml, (file: string) => parseGraphml(MultiGraph, file)],
  ['gexf', gexf, (file: string) => parseGexf(MultiGraph, file)],
] as const

describe.each(readers)('%s', (_, format, parse) => {
  it('joins actors of the same Wikidata entity, or of the same type and name, across articles', async () => {
    const graph = parse(await collectText(format.write(twoArticles())))
    expect(
      graph.mapNodes((_, { label, type, wikidata, code, statements, mentions }) => [
        label,
        type,
        wikidata ?? null,
        code,
        statements,
        mentions,
      ]),
    ).toEqual([
      ['Ana Veld', 'person', 'Q7', 'VALGOV', 2, 0],
      ['Ostrel', 'state', 'Q8', 'OST', 0, 2],
      ['Valmora', 'state', null, 'VAL', 0, 1],
    ])
  })

  it('counts the statements of each pair and their stance', async () => {
    const graph = parse(await collectText(format.write(twoArticles())))
    const edges = graph.mapEdges((_edge, { weight, mean_stance, negative, neutral, positive }, source, target) => ({
      from: graph.getNodeAttribute(source, 'label'),
      to: graph.getNodeAttribute(target, 'label'),
      numbers: [weight, mean_stance, negative, neutral, positive],
    }))
    expect(edges).toEqual([
      { from: 'Ana Veld', to: 'Ostrel', numbers: [2, -0.5, 1, 1, 0] },
      { from: 'Ana Veld', to: 'Valmora', numbers: [1, -1, 1, 0, 0] },
    ])
  })

  it('is a network without nodes where nobody speaks', async () => {
    expect(parse(await collectText(format.write([]))).order).toBe(0)
  })

  it('is read back by another library whatever stands in names', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 3 }), async (articles) => {
        const { nodes, edges } = await gatherNetwork(articles)
        const graph = parse(await collectText(format.write(articles)))
        const labels = graph.mapNodes((_, { label }) => label)
        expect(labels).toEqual(nodes.map(({ name }) => inXml(name)))
        expect(graph.mapEdges((_, { weight, mean_stance }) => [weight, mean_stance])).toEqual(
          edges.map((edge) => [weightOf(edge), stanceOf(edge)]),
        )
      }),
      { seed: 20261124, numRuns: 150 },
    ))
})

describe('escapeXml', () => {
  it('keeps white space, and replaces what XML 1.0 cannot hold', () => {
    expect(escapeXml('a<b>&"c\'\t\n\r\u0000\u0001\u000b\ud800\ufffe🚢')).toBe(
      'a&lt;b&gt;&amp;&quot;c&apos;&#9;&#10;&#13;\ufffd\ufffd\ufffd\ufffd\ufffd🚢',
    )
  })
})
