import type { RawBuilder } from 'kysely'
import type { Span } from '../../model/span.ts'
import type { SearchPlan } from './plan-search.ts'

export interface KeysOf {
  readonly newestFirst: boolean
  readonly most: number
}

export interface ScoredKey {
  readonly key: number
  /** The greater the better. */
  readonly score: number
}

export interface DayCount {
  /** Day of publication as YYYYMMDD; 0 where there is none. */
  readonly day: number
  readonly count: number
}

export interface MarkableStatement {
  readonly key: number
  readonly context: string
}

/** Full-text search, as each engine does it best. Only current statements are found. */
export interface EngineSearch {
  /** Keys of statements that match, in the order asked for. */
  keys(plan: SearchPlan, options: KeysOf): Promise<readonly number[]>
  /** The newest matches, at most so many, with their scores. The plan has terms. */
  scored(plan: SearchPlan, most: number): Promise<readonly ScoredKey[]>
  /** How many of the newest matches, at most so many in all, each day has: the newest day first, days without any left out. */
  days(plan: SearchPlan, most: number): Promise<readonly DayCount[]>
  /** Where in the context of each statement the terms of the plan stand, in UTF-16 code units; in the order of the statements. */
  marks(plan: SearchPlan, statements: readonly MarkableStatement[]): Promise<readonly (readonly Span[])[]>
  /** Whether a column holds one of these keys. */
  isOneOf(column: 'statements.key' | 'statement_targets.statement', keys: readonly number[]): RawBuilder<boolean>
}
