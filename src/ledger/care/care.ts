import type { Record } from '../../model/record.ts'

/** Something in a ledger that is not as it should be. */
export interface LedgerProblem {
  /** Key of the article; null where it is no single one. */
  readonly article: number | null
  /** What is wrong, in words. */
  readonly message: string
}

export interface CheckOptions {
  /** What is wrong with a record beside its text, such as `validateRecord` finds; nothing is asked where absent. */
  readonly validate?: (record: Record, text: string) => readonly { readonly path: string; readonly message: string }[]
}

export interface ExtractorCount {
  readonly version: string
  readonly model: string
  readonly articles: number
}

/** What a ledger holds. */
export interface LedgerStats {
  /** Articles, each counted once. */
  readonly articles: number
  /** All versions of articles. */
  readonly versions: number
  /** Of the newest versions. */
  readonly statements: number
  readonly actors: number
  readonly events: number
  readonly outlets: number
  readonly failures: number
  readonly corrections: number
  /** Earliest and latest publication, as given; null where no article has a date. */
  readonly published: { readonly first: string; readonly last: string } | null
  /** When the first and the last article was stored, ISO 8601 in UTC; null where there is none. */
  readonly added: { readonly first: string; readonly last: string } | null
  /** Of all versions, the most used first. */
  readonly extractors: readonly ExtractorCount[]
  /** Size on the disk. */
  readonly bytes: number
}
