import { nameOfTopic } from '../../knowledge/lookup-topic.ts'
import type { Facets } from '../../ledger/index.ts'
import { renderColumns } from './render-columns.ts'

const NAMES = ['kind', 'act', 'speaker', 'target', 'outlet', 'topic', 'year'] as const

/** Counts of matches, one row a value: a table for a terminal, or tab-separated where `width` is null. */
export function renderFacets(facets: Facets, width: number | null): string {
  const rows = NAMES.flatMap((name) =>
    facets[name].map(({ value, count }) => [name, name === 'topic' ? nameOfTopic(value) : value, String(count)]),
  )
  const of = facets.complete ? 'matches' : `of the newest ${facets.counted}`
  return renderColumns(['facet', 'value', of], rows, width)
}
