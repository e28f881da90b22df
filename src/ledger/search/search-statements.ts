import { UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import { countFacets } from './count-facets.ts'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import type { FoundStatement } from './engine-search.ts'
import { planSearch, type SearchPlan } from './plan-search.ts'
import { readHits } from './read-hits.ts'
import type { SearchOrder, SearchQuery, SearchResult } from './search-query.ts'

const DEFAULT_LIMIT = 20
const HIGHEST_LIMIT = 1000

/** Most matches that a search by relevance ranks, the newest first: what this costs does not grow with the ledger. */
const RANKED = 400

/** A page, in the order of the hits. */
interface Page {
  readonly shown: readonly FoundStatement[]
  /** Keys of all that matches, where the page came to look at all of it; else null. */
  readonly all: readonly number[] | null
  readonly next: Cursor | null
  readonly ranked: SearchResult['ranked']
}

/** See `Ledger.search`. */
export async function searchStatements(engine: Engine, query: SearchQuery): Promise<SearchResult> {
  const plan = planSearch(query)
  const order = query.sort ?? (plan.terms.length > 0 ? 'relevance' : 'newest')
  if (order === 'relevance' && plan.terms.length === 0)
    throw new UsageError('a search without words cannot be sorted by relevance: add words, or sort by newest or oldest')
  const limit = query.limit ?? DEFAULT_LIMIT
  if (!Number.isInteger(limit) || limit < 1 || limit > HIGHEST_LIMIT)
    throw new UsageError(`the limit ${limit} is no whole number from 1 to ${HIGHEST_LIMIT}`)
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor, order)
  const page = await (order === 'relevance'
    ? pageByRelevance(engine, plan, { cursor, limit })
    : pageByDate(engine, plan, { order, cursor, limit }))
  return {
    hits: await readHits(engine, plan, page.shown),
    next: page.next && writeCursor(page.next),
    ranked: page.ranked,
    facets: query.facets ? await countFacets(engine, plan, page.all) : null,
  }
}

interface PageOf {
  readonly cursor: Cursor | null
  readonly limit: number
}

async function pageByDate(
  { search }: Engine,
  plan: SearchPlan,
  { order, cursor, limit }: PageOf & { readonly order: Exclude<SearchOrder, 'relevance'> },
): Promise<Page> {
  const newestFirst = order === 'newest'
  const left = cursor === null ? plan : beyond(plan, cursor.key, newestFirst)
  const keys = await search.keys(left, { newestFirst, most: limit + 1 })
  const shown = keys.slice(0, limit).map((key) => ({ key, marked: null }))
  const last = shown.at(-1)
  const next = keys.length > limit && last !== undefined ? { order, key: last.key, score: 0, upTo: 0 } : null
  return { shown, all: cursor === null && next === null ? keys : null, next, ranked: null }
}

const beyond = (plan: SearchPlan, key: number, newestFirst: boolean): SearchPlan =>
  newestFirst
    ? { ...plan, lastKey: Math.min(plan.lastKey, key - 1) }
    : { ...plan, firstKey: Math.max(plan.firstKey, key + 1) }

async function pageByRelevance({ search }: Engine, plan: SearchPlan, { cursor, limit }: PageOf): Promise<Page> {
  const bounded = cursor === null ? plan : { ...plan, lastKey: Math.min(plan.lastKey, cursor.upTo) }
  const found = [...(await search.scored(bounded, RANKED + 1))].sort((a, b) => b.key - a.key)
  const scored = found.slice(0, RANKED).sort((a, b) => b.score - a.score || b.key - a.key)
  const left =
    cursor === null
      ? scored
      : scored.filter(({ score, key }) => score < cursor.score || (score === cursor.score && key < cursor.key))
  const shown = left.slice(0, limit)
  const last = shown.at(-1)
  const upTo = cursor?.upTo ?? found[0]?.key ?? 0
  const complete = found.length <= RANKED
  return {
    shown,
    all: cursor === null && complete ? scored.map(({ key }) => key) : null,
    next:
      left.length > limit && last !== undefined ? { order: 'relevance', key: last.key, score: last.score, upTo } : null,
    ranked: { matches: scored.length, complete },
  }
}
