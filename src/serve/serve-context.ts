import type { Ledger } from '../ledger/index.ts'
import type { Article } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { ImportQueue } from './imports/create-import-queue.ts'
import type { LedgerAnswers } from './ledger-answers.ts'
import type { Authenticator } from './security/authenticate.ts'

/** A topic that statements may have. */
export interface Topic {
  /** IPTC Media Topic: `medtop:20000056`. */
  readonly id: string
  readonly name: string
  /** Id of the topic above; null at the top. */
  readonly parent: string | null
}

/** A term of office. */
export interface Office {
  readonly office: string
  /** ISO 3166-1 alpha-3 code; null for an office of no state. */
  readonly state: string | null
  /** ISO 8601, of a day, month or year; null where not known. */
  readonly from: string | null
  /** As `from`; where `open`, the day on which it was last seen to be held. */
  readonly to: string | null
  readonly open: boolean
}

/** The offices that an actor is known to have held. */
export type OfficesOf = (actor: { readonly wikidata: string | null; readonly name: string }) => readonly Office[]

/** Extracts one article; `model` names one of the built-in models. */
export type Extract = (article: Article, model: 'default' | 'fast') => Promise<Record>

/** What the routes work with. */
export interface ServeContext {
  readonly ledger: Ledger
  /** Of the same ledger. */
  readonly answers: LedgerAnswers
  readonly topics: readonly Topic[]
  readonly officesOf: OfficesOf
  readonly extract: Extract
  /** null where nothing can be imported. */
  readonly imports: ImportQueue | null
  readonly authenticator: Authenticator
  /** Told of what the server itself did wrong. */
  readonly onError: (error: unknown) => void
  /** Given when the server closes: streams without end stop then. */
  readonly closing: AbortSignal
}
