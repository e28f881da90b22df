import type { Ledger, SearchQuery } from '../../src/ledger/index.ts'
import { personName, wordAt } from './generate-entries.ts'

export interface Timing {
  readonly name: string
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly worst: number
}

type Random = () => number

const FILTERS: readonly ((random: Random, lastYear: number) => SearchQuery)[] = [
  (random) => ({ speaker: personName(Math.floor(random() * 500)) }),
  (random) => ({ kind: random() < 0.5 ? 'direct' : 'mixed' }),
  (random) => ({ act: random() < 0.5 ? 'accuse' : 'regret' }),
  (random) => ({ stance: random() < 0.5 ? -1 : 1 }),
  (random) => ({ topic: `medtop:${20000000 + Math.floor(random() * 300)}` }),
  (random) => ({ event: random() < 0.5 ? 'SANCTION' : 'MOBILIZE' }),
  (random) => ({ minConfidence: 0.8 + Math.floor(random() * 4) / 20 }),
  (random, lastYear) => ({ since: `${2021 + Math.floor(random() * (lastYear - 2020))}-03-01` }),
  (random, lastYear) => {
    const year = 2021 + Math.floor(random() * (lastYear - 2020))
    return { since: `${year}-05-01`, until: `${year}-05-31` }
  },
]

/** Times searches for one or two words, frequent and rare alike, with any one filter, by relevance and by date. */
export async function timeSearches(
  ledger: Ledger,
  { searches, articles }: { readonly searches: number; readonly articles: number },
): Promise<Timing[]> {
  const lastYear = 2021 + Math.floor(articles / 20 / 366)
  const queries = makeQueries(searches, lastYear)
  const plain: SearchQuery[] = queries.map(({ words }) => ({ words: words ?? '' }))
  return [
    await time('words by relevance', ledger, plain),
    await time('words and a filter, by relevance', ledger, queries),
    await time(
      'words and a filter, newest first',
      ledger,
      queries.map((query) => ({ ...query, sort: 'newest' as const })),
    ),
    await time(
      'words and a filter, by relevance, with facets',
      ledger,
      queries.map((query) => ({ ...query, facets: true })),
    ),
    await time(
      'a prefix of four letters and a filter, by relevance',
      ledger,
      queries.map((query) => ({ ...query, words: `${query.words?.split(' ')[0]?.slice(0, 4)}*` })),
    ),
  ]
}

/** Queries for one or two words with one filter each, the same for the same numbers. */
export function makeQueries(count: number, lastYear: number): SearchQuery[] {
  let state = 20261124
  const random: Random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, (_, i) => {
    // From the sixth most frequent word on, as people do not search for "the" alone; half of them two words.
    const word = (): string => wordAt(5 + Math.floor(20_000 ** random()))
    const filter = FILTERS[i % FILTERS.length]?.(random, lastYear) ?? {}
    return { words: i % 2 === 0 ? word() : `${word()} ${word()}`, ...filter }
  })
}

async function time(name: string, ledger: Ledger, queries: readonly SearchQuery[]): Promise<Timing> {
  for (const query of queries.slice(0, 10)) await ledger.search(query)
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await ledger.search(query)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { name, p50: at(0.5), p95: at(0.95), worst: at(1) }
}
