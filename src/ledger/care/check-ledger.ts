import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { checkCorrections } from '../corrections/store/check-corrections.ts'
import type { Engine } from '../engine.ts'
import { identify } from '../identify.ts'
import type { StoredEntry } from '../ledger.ts'
import { getEntry } from '../read/find-entries.ts'
import { buildRows } from '../rows/build-rows.ts'
import type { CheckOptions, LedgerProblem } from './care.ts'

/** Articles whose keys are held at a time. */
const PAGE = 500

/** See `Ledger.check`. What cannot be read is a problem, too, and the rest is looked at. */
export async function* checkLedger(engine: Engine, options: CheckOptions): AsyncGenerator<LedgerProblem> {
  for (const message of await engine.check()) yield { article: null, message }
  yield* checkVersions(engine)
  for await (const key of articleKeys(engine)) {
    try {
      for (const message of await checkArticle(engine, key, options)) yield { article: key, message }
    } catch (error) {
      yield { article: key, message: engine.explain(error).message }
    }
  }
}

/** Of each article one version is the newest. */
async function* checkVersions({ db }: Engine): AsyncGenerator<LedgerProblem> {
  const wrong = await db
    .selectFrom('articles')
    .select(({ fn }) => [fn.min('key').as('key'), fn.sum<number>('current').as('newest')])
    .groupBy('series')
    .having(({ fn }) => fn.sum<number>('current'), '!=', 1)
    .execute()
  for (const { key, newest } of wrong)
    yield { article: key, message: `${newest} of its versions are marked as the newest one, not 1` }
}

async function* articleKeys({ db }: Engine): AsyncGenerator<number> {
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('articles')
      .select('key')
      .where('key', '>', last)
      .orderBy('key')
      .limit(PAGE)
      .execute()
    for (const { key } of rows) yield key
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.key
  }
}

async function checkArticle(engine: Engine, key: number, { validate }: CheckOptions): Promise<string[]> {
  const entry = await getEntry(engine, key)
  if (entry === null) return ['it has no record']
  const { text } = entry.article
  const records = entry.record === entry.extracted ? [entry.extracted] : [entry.extracted, entry.record]
  return [
    ...checkText(entry),
    ...records.flatMap((record) =>
      (validate?.(record, text) ?? []).map(({ path, message }) => `its record breaks a law at ${path}: ${message}`),
    ),
    ...(await checkRows(engine, entry)),
    ...(await checkCorrections(engine.db, key)),
  ]
}

function checkText({ article, extracted }: StoredEntry): string[] {
  const { sha256, length } = extracted.article
  const problems: string[] = []
  if (article.text.length !== length)
    problems.push(`its text has ${article.text.length} code units, and its record is of ${length}`)
  const digest = createHash('sha256').update(article.text, 'utf8').digest('hex')
  if (digest !== sha256) problems.push(`its text has the SHA-256 ${digest}, and its record is of ${sha256}`)
  return problems
}

/** The rows must be those that the shown record gives. */
async function checkRows({ db }: Engine, { key, current, article, record }: StoredEntry): Promise<string[]> {
  const columns = await db.selectFrom('articles').select(['series', 'fingerprint']).where('key', '=', key).execute()
  const stored = await db.selectFrom('statements').selectAll().where('article', '=', key).orderBy('key').execute()
  const events = await db.selectFrom('events').selectAll().where('article', '=', key).execute()
  const actors = await db.selectFrom('actors').selectAll().where('article', '=', key).execute()
  const firstKey = stored[0]?.key ?? 0
  const rows = buildRows({ record, text: article.text, article: key, current, firstKey })
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  const differing = [
    ...(isDeepStrictEqual(plain(stored), plain(rows.statements)) ? [] : ['statements']),
    ...(isDeepStrictEqual(plain(events.sort(byId)), plain([...rows.events].sort(byId))) ? [] : ['events']),
    ...(isDeepStrictEqual(plain(actors.sort(byId)), plain([...rows.actors].sort(byId))) ? [] : ['actors']),
    ...(isDeepStrictEqual(columns.map(plain), [plain(identify(article))]) ? [] : ['articles']),
  ]
  return differing.map((table) => `its rows in the table ${table} are not those of its record`)
}

/** Without what an engine adds for itself. */
function plain<Value>(value: Value): unknown {
  return JSON.parse(JSON.stringify(value, (name, inner) => (name === 'search' ? undefined : inner)))
}
