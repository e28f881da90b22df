import { type NetworkEdge, type NetworkNode, stanceOf } from './gather-network.ts'

/** An attribute of the nodes or edges of a network file. A value that is null is left out. */
interface Attribute<Element> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double'
  read(element: Element): string | number | null
}

export const NODE_ATTRIBUTES: readonly Attribute<NetworkNode>[] = [
  { name: 'type', type: 'string', read: ({ type }) => type },
  { name: 'wikidata', type: 'string', read: ({ wikidata }) => wikidata },
  { name: 'code', type: 'string', read: ({ code }) => code },
  { name: 'statements', type: 'integer', read: ({ statements }) => statements },
  { name: 'mentions', type: 'integer', read: ({ mentions }) => mentions },
]

export const EDGE_ATTRIBUTES: readonly Attribute<NetworkEdge>[] = [
  { name: 'mean_stance', type: 'double', read: stanceOf },
  { name: 'negative', type: 'integer', read: ({ negative }) => negative },
  { name: 'neutral', type: 'integer', read: ({ neutral }) => neutral },
  { name: 'positive', type: 'integer', read: ({ positive }) => positive },
]
