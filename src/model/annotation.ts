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

/** All that annotators have found so far. Each list is complete for its kind or empty. */
export interface Annotations {
  readonly statements: readonly StatementAnnotation[]
  readonly actors: readonly ActorAnnotation[]
  readonly speakers: readonly SpeakerAnnotation[]
  readonly resolutions: readonly ResolutionAnnotation[]
}

export const NO_ANNOTATIONS: Annotations = { statements: [], actors: [], speakers: [], resolutions: [] }

/** The kinds of annotation: what an annotator needs and makes. */
export type AnnotationKind = keyof Annotations
