import type { FacetCount, Hit } from '../search/search-query.ts'

/** An actor across all articles. */
export interface ActorIdentity {
  /** Wikidata id; or type and name, as `person:ana-veld`, where that is not known. */
  readonly id: string
  /** As the article last stored has it. */
  readonly name: string
  readonly type: string
  readonly wikidata: string | null
  /** CAMEO code. */
  readonly code: string | null
}

export interface ActorSummary extends ActorIdentity {
  /** How many statements are by this actor, and how many targets of statements it is. */
  readonly by: number
  readonly about: number
}

export interface ActorQuery {
  /** What a person has typed of a name; absent for all who speak or are spoken about. */
  readonly name?: string
  /** 1 to 200; 20 where absent. */
  readonly limit?: number
  /** `ActorList.next` of the page before, of the same query. */
  readonly cursor?: string
}

export interface ActorList {
  /** Those in most statements first. */
  readonly items: readonly ActorSummary[]
  /** Null at the end. */
  readonly next: string | null
}

/** How one speaks about another. */
export interface Stances {
  readonly statements: number
  /** From -1, against, to 1, for: of what is worded, whatever the confidence. */
  readonly meanStance: number
  readonly positive: number
  readonly negative: number
}

export interface ActorStances extends Stances {
  readonly actor: ActorIdentity
}

/** Events by what is said of them: a claim is never counted with what an outlet asserts. */
export interface FactualityCounts {
  readonly asserted: number
  readonly claimed: number
  readonly planned: number
  readonly hypothetical: number
  readonly denied: number
}

/** Words that stand for an actor, and in how many mentions. */
export interface ActorAlias extends FacetCount {
  /** Key of the newest article in which they do. */
  readonly article: number
}

export interface MonthCount {
  /** `2031-05`. */
  readonly month: string
  readonly count: number
}

export interface TopicMonths {
  readonly topic: string
  readonly count: number
  readonly months: readonly MonthCount[]
}

/** What the newest versions of all articles tell of an actor. */
export interface ActorProfile {
  readonly actor: ActorIdentity
  /** Names of the actor in records, and words that stand for it in the newest articles, the most frequent first; counts are of articles and mentions. */
  readonly names: readonly FacetCount[]
  readonly aliases: readonly ActorAlias[]
  readonly by: number
  readonly about: number
  readonly acts: readonly FacetCount[]
  /** Statements by the actor, by month of publication. */
  readonly months: readonly MonthCount[]
  /** The most frequent topics of statements by the actor. */
  readonly topics: readonly TopicMonths[]
  /** The most frequent targets of statements by the actor, and the most frequent speakers about it. */
  readonly speaksAbout: readonly ActorStances[]
  readonly spokenAboutBy: readonly ActorStances[]
  readonly eventsBy: FactualityCounts
  readonly eventsToward: FactualityCounts
}

export interface StatementsOf {
  /** Identity of the speaker, of the target, or of both. */
  readonly source?: string
  readonly target?: string
  /** Published between these days, both included, ISO 8601. */
  readonly since?: string
  readonly until?: string
  /** 1 to 200; 20 where absent. */
  readonly limit?: number
  readonly cursor?: string
}

export interface StatementList {
  /** The newest first. */
  readonly hits: readonly Hit[]
  readonly next: string | null
}

/** What a ledger tells of actors across articles; of the newest versions alone. */
export interface Actors {
  /** @throws UsageError for a cursor that is none */
  find(query: ActorQuery): Promise<ActorList>
  /** The identity that an id or a whole name stands for; null where there is none. */
  resolve(idOrName: string): Promise<ActorIdentity | null>
  /** null where there is no such actor. */
  profile(id: string): Promise<ActorProfile | null>
  /** @throws UsageError where neither source nor target is given, and for what is no day or cursor */
  statements(query: StatementsOf): Promise<StatementList>
}
