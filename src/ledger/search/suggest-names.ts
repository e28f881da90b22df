import type { Engine } from '../engine.ts'
import { type Attribute, attributePrefix, attributeWord, foldToWords } from '../rows/attribute-words.ts'
import { countValues } from './count-values.ts'
import { planSearch } from './plan-search.ts'
import type { FacetCount } from './search-query.ts'

/** Names that go on from what was typed, the most frequent first, at most ten each; counts are those of the newest statements. */
export interface Suggestions {
  readonly speakers: readonly FacetCount[]
  readonly targets: readonly FacetCount[]
  readonly outlets: readonly FacetCount[]
}

/** Most statements that are looked at, the newest first: what this costs does not grow with the ledger. */
const LOOKED_AT = 1000

/** See `Ledger.suggest`. A name goes on from words that it holds, the last of which may go on; that of an outlet from its start. */
export async function suggestNames(engine: Engine, typed: string): Promise<Suggestions> {
  const [speakers, targets, outlets] = await Promise.all([
    speakersLike(engine, typed),
    targetsLike(engine, typed),
    outletsLike(engine, typed),
  ])
  return { speakers, targets, outlets }
}

async function speakersLike({ db, search }: Engine, typed: string): Promise<FacetCount[]> {
  const keys = await keysOf(search, namedBy('speaker', typed))
  const rows = await db
    .selectFrom('statements')
    .select('speaker_name as name')
    .where(search.isOneOf('statements.key', keys))
    .execute()
  return countValues(rows.map(({ name }) => name).filter(goesOnFrom(typed)))
}

async function targetsLike({ db, search }: Engine, typed: string): Promise<FacetCount[]> {
  const keys = await keysOf(search, namedBy('target', typed))
  const rows = await db
    .selectFrom('statement_targets')
    .select(['statement', 'name'])
    .distinct()
    .where(search.isOneOf('statement_targets.statement', keys))
    .execute()
  return countValues(rows.map(({ name }) => name).filter(goesOnFrom(typed)))
}

async function outletsLike({ db, search }: Engine, typed: string): Promise<FacetCount[]> {
  const keys = await keysOf(search, { attributes: [], attributePrefix: attributePrefix('outlet', typed) })
  const rows = await db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.key', 'statements.article')
    .select('outlet')
    .where(search.isOneOf('statements.key', keys))
    .execute()
  return countValues(rows.map(({ outlet }) => outlet))
}

interface Named {
  readonly attributes: readonly (readonly string[])[]
  readonly attributePrefix: string | null
}

/** Words before the last are whole. */
export function namedBy(attribute: Attribute, typed: string): Named {
  const words = foldToWords(typed)
  return {
    attributes: words.slice(0, -1).flatMap((word) => {
      const whole = attributeWord(attribute, word)
      return whole === null ? [] : [[whole]]
    }),
    attributePrefix: attributePrefix(attribute, words.at(-1) ?? ''),
  }
}

export async function keysOf(search: Engine['search'], named: Named): Promise<readonly number[]> {
  if (named.attributePrefix === null) return []
  return search.keys({ ...planSearch({}), ...named }, { newestFirst: true, most: LOOKED_AT })
}

/** An index word may stand for another name of the same statement. */
export function goesOnFrom(typed: string): (name: string | null) => boolean {
  const wanted = foldToWords(typed)
  const last = wanted.pop() ?? ''
  return (name) => {
    const words = foldToWords(name ?? '')
    return wanted.every((word) => words.includes(word)) && words.some((word) => word.startsWith(last))
  }
}
