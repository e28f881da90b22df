import type { Facets, Histogram, Hit, SearchResult, Topic } from '../../../src/serve/index.ts'
import { ask } from '../../api/ask.ts'
import type { TopicNames } from './query/describe-filter.ts'
import { type LedgerQuery, withFilter } from './query/ledger-query.ts'
import { createLatest } from './query/run-latest.ts'
import { writeParameters } from './query/write-parameters.ts'

/** Statements fetched at a time. */
const PAGE = 25

/** What a search has found so far. Answers that come late never take the place of newer ones. */
export interface LedgerSearch {
  /** null until the first answer. */
  readonly hits: readonly Hit[] | null
  readonly ranked: SearchResult['ranked']
  readonly hasMore: boolean
  readonly facets: Facets | null
  /** Of the query without its dates, so that other dates can be chosen. */
  readonly histogram: Histogram | null
  readonly topics: TopicNames
  /** Why the newest search, or its next page, failed; null where it did not. */
  readonly error: unknown
  /** Looks for something else: the hits first, then what stands around them. */
  look(query: LedgerQuery): Promise<void>
  /** Fetches the next page. */
  goOn(): Promise<void>
  stop(): void
}

export function createLedgerSearch(): LedgerSearch {
  let hits = $state.raw<readonly Hit[] | null>(null)
  let ranked = $state.raw<SearchResult['ranked']>(null)
  let next = $state.raw<string | null>(null)
  let facets = $state.raw<Facets | null>(null)
  let histogram = $state.raw<Histogram | null>(null)
  let topics = $state.raw<TopicNames>(new Map())
  let error = $state.raw<unknown>(null)
  let parameters = new URLSearchParams()
  let plotted: string | null = null
  const forHits = createLatest()
  const forFacets = createLatest()
  const forHistogram = createLatest()

  async function look(query: LedgerQuery): Promise<void> {
    parameters = writeParameters(query)
    next = null
    forFacets.stop()
    try {
      const page = await forHits.run((signal) => ask<SearchResult>(pageAddress(null), { signal }))
      if (page === null) return
      hits = page.hits
      ranked = page.ranked
      next = page.next
      error = null
      await Promise.all([countFacets(), plot(query), nameTopics()])
    } catch (failure) {
      error = failure
    }
  }

  async function goOn(): Promise<void> {
    const cursor = next
    if (cursor === null) return
    next = null
    try {
      const page = await forHits.run((signal) => ask<SearchResult>(pageAddress(cursor), { signal }))
      if (page === null) return
      hits = [...(hits ?? []), ...page.hits]
      next = page.next
      error = null
    } catch (failure) {
      next = cursor
      error = failure
    }
  }

  function pageAddress(cursor: string | null): string {
    const page = new URLSearchParams(parameters)
    page.set('limit', String(PAGE))
    if (cursor !== null) page.set('cursor', cursor)
    return `/api/statements?${page}`
  }

  async function countFacets(): Promise<void> {
    const counting = new URLSearchParams(parameters)
    counting.set('facets', 'true')
    counting.set('limit', '1')
    const result = await forFacets.run((signal) => ask<SearchResult>(`/api/statements?${counting}`, { signal }))
    if (result !== null) facets = result.facets
  }

  async function plot(query: LedgerQuery): Promise<void> {
    const undated = withFilter(withFilter({ ...query, sort: null }, 'since', null), 'until', null)
    const wanted = `/api/statements/histogram?${writeParameters(undated)}`
    if (wanted === plotted) return
    const result = await forHistogram.run((signal) => ask<Histogram>(wanted, { signal }))
    if (result === null) return
    histogram = result
    plotted = wanted
  }

  async function nameTopics(): Promise<void> {
    if (topics.size > 0) return
    const list = await ask<readonly Topic[]>('/api/topics')
    topics = new Map(list.map(({ id, name }) => [id, name]))
  }

  return {
    get hits() {
      return hits
    },
    get ranked() {
      return ranked
    },
    get hasMore() {
      return next !== null
    },
    get facets() {
      return facets
    },
    get histogram() {
      return histogram
    },
    get topics() {
      return topics
    },
    get error() {
      return error
    },
    look,
    goOn,
    stop: () => {
      for (const latest of [forHits, forFacets, forHistogram]) latest.stop()
    },
  }
}
