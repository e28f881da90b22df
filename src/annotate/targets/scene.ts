import type { ActorAnnotation, Annotations, SpeakerAnnotation, StatementAnnotation } from '../../model/annotation.ts'
import { byContent, type MeasuredContent, measureContent } from '../../model/content.ts'
import type { Document } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import { nestContents } from '../../model/nest-contents.ts'
import type { Span } from '../../model/span.ts'
import { type ActorMention, listMentions } from './list-mentions.ts'
import type { TokenRange } from './stance/stance-view.ts'

/** A statement with the place of its content. */
export interface PlacedStatement extends MeasuredContent {
  readonly statement: StatementAnnotation
  /** null where nobody is known. */
  readonly speaker: ActorAnnotation | null
  /** Statements that lie in its content. */
  readonly inner: PlacedStatement[]
}

/** What is known of an article before targets are looked for. */
export interface Scene {
  readonly document: Document
  /** In text order, none inside another. */
  readonly mentions: readonly ActorMention[]
  /** In text order; of two that start together the longer one first. */
  readonly statements: readonly PlacedStatement[]
  /** For whom an actor acts: his state or organisation. */
  readonly sides: ReadonlyMap<ActorAnnotation, ActorAnnotation>
}

export function setScene(document: Document, annotations: Annotations): Scene {
  const speakers = new Map(annotations.speakers.map((speaker) => [speaker.statement, speaker]))
  const statements = annotations.statements
    .map((statement) => place(statement, speakers.get(statement)))
    .sort(byContent)
  for (const [inner, outer] of nestContents(statements)) outer.inner.push(inner)
  const sides = annotations.resolutions.flatMap(({ actor, of }) => (of === null ? [] : [[actor, of] as const]))
  return { document, mentions: listMentions(annotations.actors), statements, sides: new Map(sides) }
}

function place(statement: StatementAnnotation, speaker: SpeakerAnnotation | undefined): PlacedStatement {
  return { statement, speaker: speaker?.actor ?? null, inner: [], ...measureContent(statement.content) }
}

/** The tokens that lie at least partly in a span. */
export function tokensIn({ tokens }: Document, { start, end }: Span): TokenRange {
  return {
    first: firstWhere(tokens, (token) => token.end > start),
    end: firstWhere(tokens, (token) => token.start >= end),
  }
}
