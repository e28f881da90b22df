import type { FileFormat } from '../export-format.ts'
import type { ExportedArticles } from '../exported-article.ts'
import { escapeXml } from './escape-xml.ts'
import { gatherNetwork, type NetworkEdge, type NetworkNode, weightOf } from './gather-network.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './network-attributes.ts'

/** Who speaks about whom, as plain GraphML: keys, nodes and edges of one directed graph, no extensions. */
export const graphml: FileFormat = {
  name: 'graphml',
  layout: 'file',
  mediaType: 'application/graphml+xml',
  needsText: false,
  write,
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  const { nodes, edges } = await gatherNetwork(articles)
  yield HEAD
  yield [
    keyElement('node', { name: 'label', type: 'string' }),
    ...NODE_ATTRIBUTES.map((attribute) => keyElement('node', attribute)),
    keyElement('edge', { name: 'weight', type: 'integer' }),
    ...EDGE_ATTRIBUTES.map((attribute) => keyElement('edge', attribute)),
  ].join('')
  yield '<graph edgedefault="directed">\n'
  for (const node of nodes) yield nodeElement(node)
  for (const edge of edges) yield edgeElement(edge)
  yield '</graph>\n</graphml>\n'
}

/** GraphML says `int` where GEXF says `integer`. */
const keyElement = (of: 'node' | 'edge', { name, type }: { readonly name: string; readonly type: string }): string =>
  `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type === 'integer' ? 'int' : type}"/>\n`

const dataElement = (key: string, value: string | number | null): string =>
  value === null ? '' : `<data key="${key}">${escapeXml(value)}</data>`

const nodeElement = (node: NetworkNode): string =>
  `<node id="${node.id}">${dataElement('node_label', node.name)}${NODE_ATTRIBUTES.map(({ name, read }) =>
    dataElement(`node_${name}`, read(node)),
  ).join('')}</node>\n`

const edgeElement = (edge: NetworkEdge): string =>
  `<edge source="${edge.source.id}" target="${edge.target.id}">${dataElement('edge_weight', weightOf(edge))}${EDGE_ATTRIBUTES.map(
    ({ name, read }) => dataElement(`edge_${name}`, read(edge)),
  ).join('')}</edge>\n`
