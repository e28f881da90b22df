import type { Article } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { Actors } from './actors/actors.ts'
import type { CheckOptions, LedgerProblem, LedgerStats } from './care/care.ts'
import type { Corrections } from './corrections/corrections.ts'
import type { Relations } from './relations/relations.ts'
import type { Histogram, HistogramQuery } from './search/histogram.ts'
import type { SearchQuery, SearchResult } from './search/search-query.ts'
import type { Suggestions } from './search/suggest-names.ts'

/** An article with the record that was made of it: what goes into a ledger. */
export interface Entry {
  /** As it was read. Its text, id and other fields must be those that `record` was made from. */
  readonly article: Article
  readonly record: Record
  /** Where it was read, for messages to people: `wire.jsonl:12`; null where that is not known. */
  readonly place: string | null
}

/**
 * What `put` did with an entry: `added` an article that was not there, added a `new version` of one whose text or description
 * has changed, or left all `unchanged` because this very version was there.
 */
export type Outcome = 'added' | 'new version' | 'unchanged'

/** A version of an article, as it lies in a ledger. */
export interface StoredEntry {
  /** Number of this version in this ledger: 1, 2, 3 … in the order in which they came. */
  readonly key: number
  /** 1 for the first version of the article, one more for each later one. */
  readonly version: number
  /** True for the newest version of the article. */
  readonly current: boolean
  /** Deeply equal to what went in, apart from absent fields, which are null. */
  readonly article: Article
  /** As extracted, without corrections: deeply equal to what went in. */
  readonly extracted: Record
  /** As shown: `extracted` with the corrections of people. */
  readonly record: Record
  readonly place: string | null
  /** When it was stored, ISO 8601 in UTC. */
  readonly added: string
}

/** An entry with what a search finds in it. */
export interface MatchingEntry {
  readonly entry: StoredEntry
  /** Ids of the statements of `entry.record` that match, in their order; at least one. */
  readonly statements: readonly string[]
}

export interface EntryFilter {
  /** Also versions that a newer one has replaced; by default only the newest ones. */
  readonly allVersions?: boolean
  /** Only entries whose key is greater. */
  readonly after?: number
  /** Published on this day or later, ISO 8601; articles without a date are left out. */
  readonly since?: string
  /** Published on this day or earlier, ISO 8601; articles without a date are left out. */
  readonly until?: string
  /** Name of the outlet, as the article has it. */
  readonly outlet?: string
  /** Only entries that were not made by this extractor: what a re-extraction has to do. */
  readonly notBy?: Record['extractor']
}

export interface ArticleListQuery extends Pick<EntryFilter, 'since' | 'until' | 'outlet'> {
  /** Most articles of a page: 50 where absent. */
  readonly limit?: number
  /** `ArticleList.next` of the page before, of the same query. */
  readonly cursor?: string
}

/** What a list tells of an article. */
export interface ArticleSummary {
  /** Key of its newest version. */
  readonly key: number
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly version: number
  /** How many statements are shown in it. */
  readonly statements: number
}

export interface ArticleList {
  readonly items: readonly ArticleSummary[]
  /** For `ArticleListQuery.cursor`; null at the end. */
  readonly next: string | null
}

/** How much of a ledger somebody has seen. */
export interface LedgerMark {
  /** Greatest key of an article. */
  readonly article: number
  /** Greatest number of a correction. */
  readonly correction: number
}

/** What has come into a ledger since a mark. */
export interface LedgerChanges {
  /** To ask with the next time. */
  readonly mark: LedgerMark
  /** Keys of new versions of articles, in the order in which they were stored; at most 1000 at once. */
  readonly articles: readonly number[]
  /** New corrections and undos, in the order in which they were made; at most 1000 at once. */
  readonly corrections: readonly ChangeByPerson[]
}

export interface ChangeByPerson {
  /** Id of the correction. */
  readonly id: string
  /** Key of the version of an article on which it was made. */
  readonly article: number
  /** True where it is about an actor in all articles. */
  readonly everywhere: boolean
}

/** Something that could not be read or extracted. */
export interface Failure {
  /** Absolute path or address with the line, record or item: unique among failures. */
  readonly place: string
  readonly reason: string
  /** Absolute path or address to read again. */
  readonly input: string
  /** How it was read: JSON of the caller's own making. */
  readonly settings: string
}

export interface StoredFailure extends Failure {
  /** How often it has failed. */
  readonly tries: number
  /** When it last failed, ISO 8601 in UTC. */
  readonly at: string
}

/** How far an input has been gone through. */
export interface Progress {
  /** Absolute path or address. */
  readonly input: string
  /** How it was read, as in `Failure`. */
  readonly settings: string
  /** Tells whether the input has changed since: of the caller's own making. */
  readonly stamp: string
  /** As in `ReadPosition`; null where all of it has been gone through. */
  readonly position: { readonly count: number; readonly offset: number | null } | null
}

/** What `put` stores in the same transaction as the entries. */
export interface AlongWithEntries {
  readonly failures?: readonly Failure[]
  /** Places that went well: their failures are forgotten. */
  readonly settled?: readonly string[]
  /** Takes the place of what is stored for the same input and settings. */
  readonly progress?: readonly Progress[]
}

/**
 * The database of records: the same for every engine. All methods throw `InputError` where the database cannot be read or
 * written, with what to do about it. What a promise of `put` has reported as stored is on the disk.
 */
export interface Ledger {
  /** File or `postgres://` address, without a password. */
  readonly address: string
  /** What people say about what was extracted. */
  readonly corrections: Corrections
  /** Who speaks, and who is spoken about, across articles. */
  readonly actors: Actors
  /** What actors say about and are said to do to each other. */
  readonly relations: Relations
  /** Stores entries in one transaction: all of them, or none where it throws. Outcomes are in the order of the entries. */
  put(entries: readonly Entry[], also?: AlongWithEntries): Promise<readonly Outcome[]>
  /** Whether this very version of an article is stored. */
  has(article: Article): Promise<boolean>
  /** null where there is no such key. */
  get(key: number): Promise<StoredEntry | null>
  /** Keys of all versions of the articles with this id or URL, newest first. */
  find(idOrUrl: string): Promise<readonly number[]>
  /** The newest versions of articles, last stored first. @throws UsageError for what is no cursor */
  list(query?: ArticleListQuery): Promise<ArticleList>
  /** In the order of their keys; held a few at a time. Entries that are stored meanwhile may be seen or not. */
  entries(filter?: EntryFilter): AsyncIterable<StoredEntry>
  /** Puts a new extraction in the place of the old. @throws InputError where there is no such key */
  replaceExtracted(key: number, record: Record): Promise<void>
  /** Searches the statements of current versions. @throws UsageError for a query that cannot be */
  search(query: SearchQuery): Promise<SearchResult>
  /** Counts what a search finds by day, month or year of publication. @throws UsageError for a query that cannot be */
  histogram(query: HistogramQuery): Promise<Histogram>
  /** All that a search finds, article by article, the newest first; held a few at a time. @throws UsageError as `search` does */
  matches(query: HistogramQuery): AsyncIterable<MatchingEntry>
  /** Completes what a person has typed of a name. Empty lists where nothing of it is a letter or digit. */
  suggest(typed: string): Promise<Suggestions>
  /** What could not be read or extracted, in the order of places. */
  failures(): Promise<readonly StoredFailure[]>
  /** null where nothing is known of this input, read in this way. */
  progress(input: string, settings: string): Promise<Progress | null>
  stats(): Promise<LedgerStats>
  /**
   * Differs from what it was whenever anything stored has changed since, by whatever program. It may differ for no reason, and
   * means nothing to another program or a later opening.
   */
  revision(): Promise<string>
  /** What has come since, by whatever program; null asks for the mark of now alone. */
  changes(since: LedgerMark | null): Promise<LedgerChanges>
  /** Looks at all that is stored: digests, lengths, laws, rows, and what the engine itself can check. */
  check(options?: CheckOptions): AsyncIterable<LedgerProblem>
  /**
   * Copies all of it, as it is at one moment, into a new file or an empty database of PostgreSQL: a ledger of its own. Others may
   * go on writing. @throws UsageError where the file is there, InputError where the database holds articles
   */
  backUp(address: string): Promise<void>
  close(): Promise<void>
}
