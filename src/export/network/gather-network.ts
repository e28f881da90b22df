import type { Actor } from '../../model/record.ts'
import { actorsOf } from '../actors-of.ts'
import type { ExportedArticles } from '../exported-article.ts'

/** An actor across articles: the same Wikidata entity, or, where none is known, the same type and name. */
export interface NetworkNode {
  /** `n1`, `n2` … in order of appearance. */
  readonly id: string
  readonly name: string
  readonly type: Actor['type']
  readonly wikidata: string | null
  readonly code: string | null
  /** Statements that it is the speaker of. */
  statements: number
  /** Times that a statement is about it. */
  mentions: number
}

/** What one actor says about another. */
export interface NetworkEdge {
  readonly source: NetworkNode
  readonly target: NetworkNode
  negative: number
  neutral: number
  positive: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** Statements in an edge, which is its weight. */
export const weightOf = ({ negative, neutral, positive }: NetworkEdge): number => negative + neutral + positive

/** Mean stance of an edge, -1 to 1. */
export const stanceOf = (edge: NetworkEdge): number => (edge.positive - edge.negative) / weightOf(edge)

/** Who speaks about whom. Held in memory: one node an actor and one edge a pair of them, however many the statements. */
export async function gatherNetwork(articles: ExportedArticles): Promise<Network> {
  const nodes = new Map<string, NetworkNode>()
  const edges = new Map<string, NetworkEdge>()
  for await (const { record } of articles) {
    const actors = actorsOf(record)
    const nodeOf = (id: string): NetworkNode | null => {
      const actor = actors.get(id)
      return actor === undefined ? null : nodeFor(actor, nodes)
    }
    for (const { speaker: id, targets } of record.statements) {
      const speaker = id === null ? null : nodeOf(id)
      if (speaker !== null) speaker.statements++
      for (const { actor, stance } of targets) {
        const target = nodeOf(actor)
        if (target === null) continue
        target.mentions++
        if (speaker !== null) count(edgeFor(speaker, target, edges), stance)
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

function nodeFor({ name, type, wikidata, code }: Actor, nodes: Map<string, NetworkNode>): NetworkNode {
  const key = wikidata ?? `${type} ${name}`
  const known = nodes.get(key)
  if (known !== undefined) return known
  const node = { id: `n${nodes.size + 1}`, name, type, wikidata, code, statements: 0, mentions: 0 }
  nodes.set(key, node)
  return node
}

function edgeFor(source: NetworkNode, target: NetworkNode, edges: Map<string, NetworkEdge>): NetworkEdge {
  const key = `${source.id} ${target.id}`
  const known = edges.get(key)
  if (known !== undefined) return known
  const edge = { source, target, negative: 0, neutral: 0, positive: 0 }
  edges.set(key, edge)
  return edge
}

function count(edge: NetworkEdge, stance: -1 | 0 | 1): void {
  if (stance < 0) edge.negative++
  else if (stance > 0) edge.positive++
  else edge.neutral++
}
