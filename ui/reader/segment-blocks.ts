import type { Span } from '../../src/index.ts'

/** A stretch of text over which the same layers lie. */
export interface Segment<Layer extends Span> extends Span {
  /** The outer ones first. */
  readonly layers: readonly Layer[]
}

/**
 * Splits each block at every border of a layer, so that layers that overlap in any way can be shown side by side. The segments
 * of a block put together are the block.
 * @param blocks in text order, apart
 * @param layers in the order of their starts, the longest first
 */
export function segmentBlocks<Layer extends Span>(
  blocks: readonly Span[],
  layers: readonly Layer[],
): readonly (readonly Segment<Layer>[])[] {
  let active: Layer[] = []
  let next = 0
  return blocks.map((block) => {
    active = active.filter(({ end }) => end > block.start)
    for (let layer = layers[next]; layer !== undefined && layer.start < block.end; layer = layers[++next])
      if (layer.end > block.start) active.push(layer)
    return segment(block, active)
  })
}

function segment<Layer extends Span>(block: Span, layers: readonly Layer[]): Segment<Layer>[] {
  const borders = new Set([block.start, block.end])
  for (const { start, end } of layers)
    for (const border of [start, end]) if (border > block.start && border < block.end) borders.add(border)
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? block.start
    return { start, end, layers: layers.filter((layer) => layer.start < end && layer.end > start) }
  })
}
