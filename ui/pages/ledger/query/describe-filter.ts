import { formatDay } from '../../../format/format-day.ts'
import { formatShare } from '../../../format/format-numbers.ts'
import { text } from '../../../text/index.ts'
import type { Filter, LedgerQuery } from './ledger-query.ts'

/** Names of topics by their ids. */
export type TopicNames = ReadonlyMap<string, string>

/** What a filter is set to, in words. */
export function describeValue(filter: Filter, value: string, topics: TopicNames): string {
  switch (filter) {
    case 'topic':
      return topics.get(value) ?? value
    case 'since':
    case 'until':
      return formatDay(value)
    case 'minConfidence':
      return formatShare(Number(value))
    case 'stance':
      return text.ledger.stance[value] ?? value
    case 'kind':
      return text.ledger.kind[value] ?? value
    default:
      return value
  }
}

/** A query in a few words, as a name for it. */
export function describeQuery({ words, filters }: LedgerQuery, topics: TopicNames): string {
  const parts = Object.entries(filters).map(([name, value]) => {
    const filter = name as Filter
    return `${text.ledger.filter[filter]} ${describeValue(filter, value, topics)}`
  })
  return [...(words === '' ? [] : [words]), ...parts].join(', ') || text.ledger.everything
}
