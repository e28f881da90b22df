import type { Facets } from '../../../../src/serve/index.ts'
import { text } from '../../../text/index.ts'
import { describeValue, type TopicNames } from '../query/describe-filter.ts'
import { type LedgerQuery, withFilter } from '../query/ledger-query.ts'

/** One value that the matches can be narrowed to. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly isChosen: boolean
  /** The query narrowed to the value; where it is chosen, without it. */
  readonly leadsTo: LedgerQuery
}

export interface FacetGroup {
  readonly name: string
  readonly values: readonly FacetValue[]
}

/** Facets in the order of the page; groups without a value are left out. */
export function listFacets(facets: Facets, query: LedgerQuery, topics: TopicNames): FacetGroup[] {
  const group = (filter: 'speaker' | 'about' | 'topic' | 'kind' | 'act' | 'outlet', counts: Facets['kind']) => ({
    name: text.ledger.facet[filter],
    values: counts.map(({ value, count }): FacetValue => {
      const isChosen = query.filters[filter] === value
      return {
        value,
        label: describeValue(filter, value, topics),
        count,
        isChosen,
        leadsTo: withFilter(query, filter, isChosen ? null : value),
      }
    }),
  })
  return [
    group('speaker', facets.speaker),
    group('about', facets.target),
    group('topic', facets.topic),
    group('kind', facets.kind),
    group('act', facets.act),
    group('outlet', facets.outlet),
    { name: text.ledger.facet.year, values: facets.year.map((year) => ofYear(year, query)) },
  ].filter(({ values }) => values.length > 0)
}

function ofYear({ value, count }: Facets['year'][number], query: LedgerQuery): FacetValue {
  const year = value.padStart(4, '0')
  const [since, until] = [`${year}-01-01`, `${year}-12-31`]
  const isChosen = query.filters.since === since && query.filters.until === until
  const leadsTo = isChosen
    ? withFilter(withFilter(query, 'since', null), 'until', null)
    : withFilter(withFilter(query, 'since', since), 'until', until)
  return { value, label: value, count, isChosen, leadsTo }
}
