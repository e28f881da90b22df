import { FILTERS, type Filter, type LedgerQuery, ORDERS } from './ledger-query.ts'

/** The query that the address of the page holds. What it does not know is left out. */
export function readAddress(search: string): LedgerQuery {
  const parameters = new URLSearchParams(search)
  const filters: Partial<Record<Filter, string>> = {}
  for (const filter of FILTERS) {
    const value = parameters.get(filter)?.trim()
    if (value) filters[filter] = value
  }
  const sort = ORDERS.find((order) => order === parameters.get('sort')) ?? null
  return { words: parameters.get('words') ?? '', filters, sort }
}
