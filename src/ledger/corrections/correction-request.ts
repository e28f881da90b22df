import type { ActorCorrection, StatementCorrection } from '../../model/correction.ts'
import type { Actor, Quote, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** An actor of the record by id; or one that the record does not have, with a place where the text mentions it. */
export type ActorChoice =
  | string
  | (Pick<Actor, 'name' | 'type' | 'wikidata'> & { readonly mention: Actor['mentions'][number] })

/** Content, with the stretches in quotation marks that belong to it. */
export interface NewContent {
  /** In text order, never overlapping, at least one. */
  readonly content: readonly Span[]
  readonly quotes: readonly Quote[]
}

/** A whole statement as a person gives it. */
export interface NewStatement
  extends NewContent,
    Pick<Statement, 'cue' | 'source' | 'speakerStatus' | 'act' | 'topics'> {
  readonly speaker: ActorChoice | null
}

type Target = Omit<Statement['targets'][number], 'actor'>

/** What a person asks for, in terms of the record that they see. */
export type StatementRequest = { readonly statement: string } & (
  | { readonly what: 'kind'; readonly to: Statement['kind'] }
  | { readonly what: 'content'; readonly to: NewContent }
  | { readonly what: 'cue' | 'source'; readonly to: Span | null }
  | {
      readonly what: 'speaker'
      readonly to: { readonly actor: ActorChoice | null; readonly status: Statement['speakerStatus'] }
    }
  | { readonly what: 'act'; readonly to: Statement['act'] }
  | { readonly what: 'topics'; readonly to: readonly string[] }
  | { readonly what: 'target'; readonly actor: ActorChoice; readonly to: Target | null }
  | { readonly what: 'stance'; readonly actor: string; readonly to: Target['stance'] }
  | { readonly what: 'confirm' }
  | { readonly what: 'reject' }
)

export interface AddRequest {
  readonly what: 'add'
  readonly to: NewStatement
}

export type ActorRequest =
  | {
      readonly what: 'merge'
      readonly scope: ActorCorrection['scope']
      readonly actors: readonly string[]
      readonly into: string
    }
  | {
      readonly what: 'split'
      readonly scope: ActorCorrection['scope']
      readonly actor: string
      readonly mentions: readonly Span[]
      readonly as: Pick<Actor, 'name' | 'type' | 'wikidata'>
    }

export type CorrectionRequest = StatementRequest | AddRequest | ActorRequest

/** Who asks, when, and why. */
export type Signature = Pick<StatementCorrection, 'by' | 'at' | 'why'>
