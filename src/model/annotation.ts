import type { Event, Statement } from './record.ts'
import type { Span } from './span.ts'

/** A statement as found in the text, before it has an id. */
export interface StatementAnnotation {
  /** In text order, never overlapping, at least one. */
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  /** Name of the rule or model that found it: for explanations and confidence. */
  readonly finder: string
  /** 0 to 1: how often statements like it are right. */
  readonly confidence: number
}

export type ActorType = 'person' | 'state' | 'organisation' | 'alliance' | 'office' | 'group' | 'document'

export type MentionForm = 'name' | 'title' | 'pronoun' | 'demonym' | 'capital' | 'collective'

export interface MentionAnnotation extends Span {
  readonly form: MentionForm
}

/** Somebody who speaks or acts, with all mentions found. */
export interface ActorAnnotation {
  readonly name: string
  readonly type: ActorType
  /** In text order, at least one. */
  readonly mentions: readonly MentionAnnotation[]
}

export type SpeakerStatus = 'named' | 'collective' | 'anonymous' | 'unknown'

/** Whom the source of a statement stands for. */
export interface SpeakerAnnotation {
  /** The statement that it belongs to: the very object in `Annotations.statements`. */
  readonly statement: StatementAnnotation
  /** The very object in `Annotations.actors`; null where nobody is known. */
  readonly actor: ActorAnnotation | null
  readonly status: SpeakerStatus
  /** Stated reason for not naming the source ("who spoke on condition of anonymity"); null where none is stated. */
  readonly anonymity: Span | null
}

/** What the world outside the article knows an actor by. */
export interface ResolutionAnnotation {
  /** The very object in `Annotations.actors`. */
  readonly actor: ActorAnnotation
  /** `Q…`; null where nobody is known by that name, or more than one. */
  readonly wikidata: string | null
  /** CAMEO code with ISO 3166-1 alpha-3 for states; null where it is not known. */
  readonly code: string | null
  /** The state or organisation that it acts for: the very object in `Annotations.actors`; null where the article names none. */
  readonly of: ActorAnnotation | null
}

/** What a statement does, beyond its words. */
export interface ActAnnotation extends Pick<Statement, 'act' | 'negated' | 'conditional' | 'commitment'> {
  /** The very object in `Annotations.statements`. */
  readonly statement: StatementAnnotation
}

/** Somebody whom a statement is about. */
export interface TargetAnnotation {
  /** The very object in `Annotations.statements`. */
  readonly statement: StatementAnnotation
  /** The very object in `Annotations.actors`. */
  readonly actor: ActorAnnotation
  /** Of the speaker towards it, as worded. */
  readonly stance: -1 | 0 | 1
  /** null where it is implied. */
  readonly mention: Span | null
  /** The words that show the stance; null where it is 0 or follows from the whole. */
  readonly evidence: Span | null
}

/** What an article, a section or a statement deals with: of the article where `statement` and `section` are null. */
export interface TopicAnnotation {
  /** IPTC Media Topic: `medtop:20000056`. */
  readonly topic: string
  readonly statement: StatementAnnotation | null
  readonly section: number | null
  /** 0 to 1: how often topics like it are right. */
  readonly confidence: number
}

/** A time that the text names. */
export interface TimeAnnotation extends Span {
  /** As in TIMEX3: `2021-11-18`, `2020-11`, `2021-W46`, `2021-Q3`, or two of these as a range, `2021-11-01/2021-11-07`. */
  readonly value: string
  readonly grain: string
}

/** When a statement was said, where the text tells. */
export interface StatementTimeAnnotation {
  /** The very object in `Annotations.statements`. */
  readonly statement: StatementAnnotation
  readonly value: string
}

/** Something that one actor did, does, plans or is said to have done to another. Actors and statements are the very objects in `Annotations`. */
export interface EventAnnotation
  extends Pick<Event, 'type' | 'mode' | 'cameo' | 'goldstein' | 'date' | 'trigger' | 'factuality'> {
  readonly source: readonly ActorAnnotation[]
  readonly target: readonly ActorAnnotation[]
  /** Triggers of its further mentions. */
  readonly furtherMentions: readonly Span[]
  /** The innermost statement that claims it; null where the outlet tells it in its own voice. */
  readonly claimedBy: StatementAnnotation | null
  /** The statement that is itself this event; null where something is told. */
  readonly statement: StatementAnnotation | null
}

/** All that annotators have found so far. Each list is complete for its kind or empty. */
export interface Annotations {
  readonly statements: readonly StatementAnnotation[]
  readonly actors: readonly ActorAnnotation[]
  readonly speakers: readonly SpeakerAnnotation[]
  readonly resolutions: readonly ResolutionAnnotation[]
  readonly times: readonly TimeAnnotation[]
  readonly statementTimes: readonly StatementTimeAnnotation[]
  readonly acts: readonly ActAnnotation[]
  readonly targets: readonly TargetAnnotation[]
  readonly topics: readonly TopicAnnotation[]
  readonly events: readonly EventAnnotation[]
}

export const NO_ANNOTATIONS: Annotations = {
  statements: [],
  actors: [],
  speakers: [],
  resolutions: [],
  times: [],
  statementTimes: [],
  acts: [],
  targets: [],
  topics: [],
  events: [],
}

/** The kinds of annotation: what an annotator needs and makes. */
export type AnnotationKind = keyof Annotations
