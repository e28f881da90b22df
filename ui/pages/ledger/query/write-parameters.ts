import { FILTERS, type LedgerQuery } from './ledger-query.ts'

/** The query as parameters of an address, of the page and of the API alike: the same for the same query. */
export function writeParameters({ words, filters, sort }: LedgerQuery): URLSearchParams {
  const parameters = new URLSearchParams()
  if (words.trim() !== '') parameters.set('words', words.trim())
  for (const filter of FILTERS) {
    const value = filters[filter]
    if (value !== undefined) parameters.set(filter, value)
  }
  if (sort !== null && !(sort === 'relevance' && words.trim() === '')) parameters.set('sort', sort)
  return parameters
}
