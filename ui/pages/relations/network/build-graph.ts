import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { RelationMatrix } from '../../../../src/serve/index.ts'
import type { NetworkEdge } from './choose-edges.ts'

/** Colours of the page, as a canvas takes them. */
export interface NetworkColours {
  readonly node: string
  readonly against: string
  readonly neither: string
  readonly for: string
}

/** Rounds of the layout (ForceAtlas2, Jacomy et al. 2014): enough for 150 edges to come to rest. */
const ROUNDS = 300

const LARGEST_NODE = 16
const SMALLEST_NODE = 4
const THICKEST_EDGE = 6

/** The network with places for its nodes: the same for the same edges, as it starts from a circle. */
export function buildGraph(
  edges: readonly NetworkEdge[],
  { actors, colours }: { readonly actors: RelationMatrix['actors']; readonly colours: NetworkColours },
): Graph {
  const graph = new Graph({ type: 'directed' })
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const totals = new Map<string, number>()
  for (const { source, target, count } of edges)
    for (const id of [source, target]) totals.set(id, (totals.get(id) ?? 0) + count)
  const most = Math.max(1, ...totals.values())
  for (const [i, [id, total]] of [...totals].entries()) {
    const angle = (2 * Math.PI * i) / totals.size
    graph.addNode(id, {
      label: names.get(id) ?? id,
      x: Math.cos(angle),
      y: Math.sin(angle),
      size: Math.max(SMALLEST_NODE, LARGEST_NODE * Math.sqrt(total / most)),
      color: colours.node,
    })
  }
  const thickest = Math.max(1, ...edges.map(({ count }) => count))
  for (const { source, target, count, meanStance } of edges)
    graph.addEdge(source, target, {
      size: Math.max(1, THICKEST_EDGE * Math.sqrt(count / thickest)),
      color: colourOf(meanStance, colours),
    })
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true },
  })
  return graph
}

function colourOf(meanStance: number | null, colours: NetworkColours): string {
  if (meanStance === null || meanStance === 0) return colours.neither
  return meanStance < 0 ? colours.against : colours.for
}
