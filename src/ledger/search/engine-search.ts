import type { Expression, RawBuilder } from 'kysely'
import type { Span } from '../../model/span.ts'
import type { SearchPlan } from './plan-search.ts'

export interface KeysOf {
  readonly newestFirst: boolean
  readonly most: number
}

/** A statement that was found. */
export interface FoundStatement {
  readonly key: number
  /** The words around it with marks in them, where the engine told them at once; else null. */
  readonly marked: string | null
}

export interface ScoredStatement extends FoundStatement {
  /** The greater the better. */
  readonly score: number
}

export interface DayCount {
  /** Day of publication as YYYYMMDD; 0 where there is none. */
  readonly day: number
  readonly count: number
}

export interface MarkableStatement extends FoundStatement {
  readonly context: string
}

/** A query that tells rows, ready to be put into another one. */
export interface RowQuery<Row> extends Expression<Row> {
  execute(): Promise<Row[]>
}

/** Columns of rows, each for itself; the values of all in the same order. */
export type Columns<Row, Name extends keyof Row> = { readonly [Key in Name]: readonly Row[Key][] }

/** Full-text search, as each engine does it best. Only current statements are found. */
export interface EngineSearch {
  /** Keys of statements that match, in the order asked for. */
  keys(plan: SearchPlan, options: KeysOf): Promise<readonly number[]>
  /** The newest matches, at most so many, with their scores. The plan has terms. */
  scored(plan: SearchPlan, most: number): Promise<readonly ScoredStatement[]>
  /** How many of the newest matches, at most so many in all, each day has: the newest day first, days without any left out. */
  days(plan: SearchPlan, most: number): Promise<readonly DayCount[]>
  /** Where in the context of each statement the terms of the plan stand, in UTF-16 code units; in the order of the statements. */
  marks(plan: SearchPlan, statements: readonly MarkableStatement[]): Promise<readonly (readonly Span[])[]>
  /** What a query tells, column by column: faster than its rows where these are many. The columns hold text or whole numbers. */
  columns<Row, Name extends keyof Row & string>(
    query: RowQuery<Row>,
    names: readonly Name[],
  ): Promise<Columns<Row, Name>>
  /** Whether a column holds one of these keys. */
  isOneOf(column: 'statements.key' | 'statement_targets.statement', keys: readonly number[]): RawBuilder<boolean>
}
