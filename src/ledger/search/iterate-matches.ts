import type { Engine } from '../engine.ts'
import type { MatchingEntry } from '../ledger.ts'
import { getEntry } from '../read/find-entries.ts'
import type { HistogramQuery } from './histogram.ts'
import { planSearch } from './plan-search.ts'

/** Statements looked up at a time. */
const PAGE = 500

interface Matches {
  readonly article: number
  /** Ids, in the order of the text. */
  readonly statements: readonly string[]
}

/** See `Ledger.matches`. */
export async function* iterateMatches(engine: Engine, query: HistogramQuery): AsyncGenerator<MatchingEntry> {
  for await (const { article, statements } of byArticle(engine, query)) {
    const entry = await getEntry(engine, article)
    // One that has gone meanwhile is left out.
    if (entry !== null) yield { entry, statements }
  }
}

/** The matches of each article: keys of its statements stand side by side, those of its first statement the lowest. */
async function* byArticle(engine: Engine, query: HistogramQuery): AsyncGenerator<Matches> {
  let open: Matches = { article: 0, statements: [] }
  for await (const { article, id } of newestFirst(engine, query)) {
    const isSame = open.article === article
    if (!isSame && open.statements.length > 0) yield open
    open = { article, statements: isSame ? [id, ...open.statements] : [id] }
  }
  if (open.statements.length > 0) yield open
}

async function* newestFirst({ db, search }: Engine, query: HistogramQuery) {
  const plan = planSearch(query)
  let lastKey = plan.lastKey
  for (;;) {
    const keys = await search.keys({ ...plan, lastKey }, { newestFirst: true, most: PAGE })
    const last = keys.at(-1)
    if (last === undefined) return
    yield* await db
      .selectFrom('statements')
      .select(['article', 'id'])
      .where(search.isOneOf('statements.key', keys))
      .orderBy('key', 'desc')
      .execute()
    lastKey = last - 1
  }
}
