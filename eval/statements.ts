import type { Span } from '../src/index.ts'

/** The part of a record that the scorer reads. */
export interface Statements {
  readonly id: string
  readonly statements: readonly {
    readonly content: readonly Span[]
    readonly cue: Span | null
    readonly source: Span | null
  }[]
}
