import type { Article } from '../../model/article.ts'
import { InputError } from '../../model/errors.ts'
import type { Record } from '../../model/record.ts'
import type { Engine, Writer } from '../engine.ts'
import { type Identity, identify } from '../identify.ts'
import type { Entry, Outcome } from '../ledger.ts'
import { isStorable, storable, storableOrNull } from '../rows/storable.ts'
import type { ArticleRow } from '../tables.ts'
import { insertRecord } from './insert-record.ts'

/** Stores entries in one transaction: see `Ledger.put`. `now` is ISO 8601 in UTC. */
export function putEntries(engine: Engine, entries: readonly Entry[], now: string): Promise<Outcome[]> {
  return engine.write(async (writer) => {
    const outcomes: Outcome[] = []
    let key = await lastKey(writer)
    for (const entry of entries) {
      const outcome = await putEntry(writer, { entry, key: key + 1, now })
      outcomes.push(outcome)
      if (outcome !== 'unchanged') key++
    }
    return outcomes
  })
}

/** Keys are counted here, not by the engine: what is undone leaves no gap, and every engine gives the same. */
async function lastKey({ db }: Writer): Promise<number> {
  const last = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.max('key').as('key'))
    .executeTakeFirst()
  return last?.key ?? 0
}

interface PutOf {
  readonly entry: Entry
  readonly key: number
  readonly now: string
}

async function putEntry(writer: Writer, { entry, key, now }: PutOf): Promise<Outcome> {
  const { article, record, place } = entry
  if (article.text.length !== record.article.length)
    throw new InputError(`${place ?? record.id}: the record is not that of this text: their lengths differ`)
  const identity = identify(article, record.article.from)
  const versions = await writer.db
    .selectFrom('articles')
    .select(['key', 'version', 'current', 'fingerprint'])
    .where('series', '=', identity.series)
    .execute()
  if (versions.some(({ fingerprint }) => fingerprint === identity.fingerprint)) return 'unchanged'
  const version = Math.max(0, ...versions.map((earlier) => earlier.version)) + 1
  const replaced = versions.find(({ current }) => current === 1)
  if (replaced) await retire(writer, replaced.key)
  await writer.insert('articles', [buildArticleRow({ article, record, identity, key, version, place, now })])
  await insertRecord(writer, { article: key, record, text: article.text, current: true })
  return version === 1 ? 'added' : 'new version'
}

async function retire({ db }: Writer, key: number): Promise<void> {
  await db.updateTable('articles').set({ current: 0 }).where('key', '=', key).execute()
  await db.updateTable('statements').set({ current: 0 }).where('article', '=', key).execute()
}

interface ArticleRowOf {
  readonly article: Article
  readonly record: Record
  readonly identity: Identity
  readonly key: number
  readonly version: number
  readonly place: string | null
  readonly now: string
}

function buildArticleRow({ article, record, identity, key, version, place, now }: ArticleRowOf): ArticleRow {
  const { text, title, published, outlet, lang, authors, url } = article
  const whole = { text, id: record.id, url, title, published, outlet, lang, authors }
  const isKept = [text, record.id, url, title, published, outlet, lang].every(
    (value) => value == null || isStorable(value),
  )
  return {
    key,
    series: identity.series,
    version,
    current: 1,
    fingerprint: identity.fingerprint,
    id: storable(record.id),
    url: storableOrNull(url ?? null),
    title: storableOrNull(title ?? null),
    published: storableOrNull(published ?? null),
    outlet: storableOrNull(outlet ?? null),
    lang: storableOrNull(lang ?? null),
    authors: authors === undefined ? null : JSON.stringify(authors),
    media_type: storable(record.article.from),
    sha256: record.article.sha256,
    length: text.length,
    text: storable(text),
    exact: isKept ? null : JSON.stringify(whole),
    place: storableOrNull(place),
    added: now,
  }
}
