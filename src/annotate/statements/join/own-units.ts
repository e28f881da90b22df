import type { Span } from '../../../model/span.ts'

/** Which list of spans each code unit of a text belongs to. */
export interface OwnedUnits {
  /** Index of the list that owns the first owned unit of `span`; null where none is owned. */
  firstIn(span: Span): number | null
}

/** Time and memory grow with the length of the text and of the spans; of two lists that share a unit the later owns it. */
export function ownUnits(length: number, lists: readonly (readonly Span[])[]): OwnedUnits {
  const owners = new Uint32Array(length)
  lists.forEach((spans, index) => {
    for (const { start, end } of spans) owners.fill(index + 1, start, end)
  })
  return {
    firstIn({ start, end }) {
      for (let at = start; at < end; at++) {
        const owner = owners[at] ?? 0
        if (owner > 0) return owner - 1
      }
      return null
    },
  }
}
