import type { FileFormat } from '../export-format.ts'
import type { ExportedArticles } from '../exported-article.ts'
import { escapeXml } from './escape-xml.ts'
import { gatherNetwork, type NetworkEdge, type NetworkNode, weightOf } from './gather-network.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './network-attributes.ts'

/** Who speaks about whom, as GEXF 1.2, which every Gephi since 0.8 opens. */
export const gexf: FileFormat = {
  name: 'gexf',
  layout: 'file',
  mediaType: 'application/gexf+xml',
  needsText: false,
  write,
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="directed">
`

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  const { nodes, edges } = await gatherNetwork(articles)
  yield HEAD
  yield attributesElement('node', NODE_ATTRIBUTES)
  yield attributesElement('edge', EDGE_ATTRIBUTES)
  yield '<nodes>\n'
  for (const node of nodes) yield nodeElement(node)
  yield '</nodes>\n<edges>\n'
  for (const [index, edge] of edges.entries()) yield edgeElement(edge, `e${index + 1}`)
  yield '</edges>\n</graph>\n</gexf>\n'
}

const attributesElement = (of: 'node' | 'edge', attributes: typeof NODE_ATTRIBUTES | typeof EDGE_ATTRIBUTES): string =>
  `<attributes class="${of}">${attributes
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>\n`

const valueElement = (name: string, value: string | number | null): string =>
  value === null ? '' : `<attvalue for="${name}" value="${escapeXml(value)}"/>`

const nodeElement = (node: NetworkNode): string =>
  `<node id="${node.id}" label="${escapeXml(node.name)}"><attvalues>${NODE_ATTRIBUTES.map(({ name, read }) =>
    valueElement(name, read(node)),
  ).join('')}</attvalues></node>\n`

const edgeElement = (edge: NetworkEdge, id: string): string =>
  `<edge id="${id}" source="${edge.source.id}" target="${edge.target.id}" weight="${weightOf(edge)}"><attvalues>${EDGE_ATTRIBUTES.map(
    ({ name, read }) => valueElement(name, read(edge)),
  ).join('')}</attvalues></edge>\n`
