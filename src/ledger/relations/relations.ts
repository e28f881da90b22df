import type { ActorIdentity, FactualityCounts, Stances } from '../actors/actors.ts'

export interface RelationFilter {
  /** Published between these days, both included, ISO 8601. */
  readonly since?: string
  readonly until?: string
  /** IPTC Media Topic: of statements; of events, that of a statement in the same article. */
  readonly topic?: string
  /** Name of the outlet. */
  readonly outlet?: string
}

export interface MatrixQuery extends RelationFilter {
  /** What a cell must have and is sorted by: statements, events, or either where absent. */
  readonly kind?: 'statements' | 'events'
  /** Fewest of these that a cell has; 1 where absent. */
  readonly minCount?: number
  /** Only relations of this actor, by identity, in either direction. */
  readonly actor?: string
  /** Most cells: 1 to 5000; 500 where absent. */
  readonly limit?: number
}

/** What one actor says about another and is said to do to it. */
export interface RelationCell extends Omit<Stances, 'meanStance'> {
  /** Identities. */
  readonly source: string
  readonly target: string
  /** null where there are no statements. */
  readonly meanStance: number | null
  readonly events: FactualityCounts
}

export interface RelationMatrix {
  /** Those with most first. Nobody's relation to itself is among them. */
  readonly cells: readonly RelationCell[]
  /** All actors that the cells name. */
  readonly actors: readonly ActorIdentity[]
  /** False where there are more cells. */
  readonly complete: boolean
}

export interface PairQuery extends RelationFilter {
  /** Identities. */
  readonly source: string
  readonly target: string
}

export interface StatementPoint {
  /** Key of the statement in this ledger. */
  readonly key: number
  /** Day of publication as YYYYMMDD; 0 where not known. */
  readonly day: number
  readonly stance: number
}

export interface EventPoint {
  /** Key of the article. */
  readonly article: number
  /** Id of the event in its record. */
  readonly event: string
  readonly day: number
  readonly factuality: keyof FactualityCounts
}

/** What one actor says about another and is said to do to it, one by one, the newest first; at most 10,000 of each. */
export interface PairPoints {
  readonly statements: readonly StatementPoint[]
  readonly events: readonly EventPoint[]
  /** False where there are more of either. */
  readonly complete: boolean
}

export interface EventQuery extends RelationFilter {
  /** Identity of somebody who does it, or to whom it is done. */
  readonly actor?: string
  readonly source?: string
  readonly target?: string
  /** Identity of the speaker who claims it. */
  readonly claimedBy?: string
  /** PLOVER type, such as `SANCTION`. */
  readonly type?: string
  /** CAMEO code, or what it starts with. */
  readonly cameo?: string
  readonly factuality?: keyof FactualityCounts
  /** 1 to 200; 20 where absent. */
  readonly limit?: number
  readonly cursor?: string
}

/** An event as one article tells of it. */
export interface EventHit {
  /** Key of the article. */
  readonly article: number
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  /** Id of the event in its record. */
  readonly event: string
  readonly sources: readonly ActorIdentity[]
  readonly targets: readonly ActorIdentity[]
  readonly type: string
  readonly mode: string | null
  readonly cameo: string | null
  readonly goldstein: number | null
  /** When it happened, where the text tells. */
  readonly date: string | null
  readonly factuality: keyof FactualityCounts
  /** The statement that claims it, and who makes that; null where the outlet itself tells it, or nobody is known. */
  readonly claimedBy: string | null
  readonly claimant: ActorIdentity | null
  /** The words that tell of it, with their offsets in the text of the article. */
  readonly trigger: { readonly words: string; readonly start: number; readonly end: number }
}

export interface EventList {
  /** By day of publication, the newest first. */
  readonly hits: readonly EventHit[]
  readonly next: string | null
}

/** An article of about the same days, with the actors that both name. */
export interface Neighbour {
  readonly key: number
  readonly shared: readonly ActorIdentity[]
}

/** What a ledger tells of actors towards each other; of the newest versions alone. */
export interface Relations {
  /** @throws UsageError for what is no day, as the others do */
  matrix(query: MatrixQuery): Promise<RelationMatrix>
  pair(query: PairQuery): Promise<PairPoints>
  events(query: EventQuery): Promise<EventList>
  /**
   * Articles published on the same day as this one, the day before or the day after, that name an actor that it names; those that
   * share most first, at most 50. Of an article without a day: others without one. None where the article is not there.
   */
  neighbours(article: number): Promise<readonly Neighbour[]>
}
