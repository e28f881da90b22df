import type { Anchor } from '../../model/anchor.ts'
import type { Stated, StatedPlace } from '../../model/correction.ts'
import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { anchorOf, locate, locateAll } from './anchor-places.ts'
import { type FindActor, stateActor } from './resolve-actor.ts'

/** A statement as far as a person decides it: without id, confidence, and what follows from the other statements. */
export type Resolved = Omit<Statement, 'id' | 'within' | 'confidence'>

/** Describes a statement so that its place can be found again. */
export function placeOf(
  text: string,
  { content, cue }: { readonly content: readonly Span[]; readonly cue: Span | null },
): StatedPlace {
  return { content: content.map((span) => anchorOf(text, span)), cue: anchorOrNull(text, cue) }
}

export const anchorOrNull = (text: string, span: Span | null): Anchor | null =>
  span === null ? null : anchorOf(text, span)

/** Describes a whole statement of a record. */
export function stateStatement(record: Record, text: string, statement: Statement): Stated {
  const stated = (id: string | null) => {
    const actor = record.actors.find((candidate) => candidate.id === id)
    return actor === undefined ? null : stateActor(text, actor)
  }
  return {
    kind: statement.kind,
    content: {
      pieces: statement.content.map((span) => anchorOf(text, span)),
      quotes: statement.quotes.map((quote) => ({ ...anchorOf(text, quote), broken: quote.broken })),
    },
    cue: anchorOrNull(text, statement.cue),
    source: anchorOrNull(text, statement.source),
    speaker: { actor: stated(statement.speaker), status: statement.speakerStatus },
    anonymity: anchorOrNull(text, statement.anonymity),
    act: statement.act,
    negated: statement.negated,
    conditional: statement.conditional,
    commitment: statement.commitment,
    targets: statement.targets.flatMap(({ actor: id, stance, mention, evidence }) => {
      const actor = stated(id)
      const value = { stance, mention: anchorOrNull(text, mention), evidence: anchorOrNull(text, evidence) }
      return actor === null ? [] : [{ actor, value }]
    }),
    topics: statement.topics,
    time: statement.time,
  }
}

/** Whether a place that may be null is found: `undefined` where it is not. */
export function locateOrNull(text: string, anchor: Anchor | null): Span | null | undefined {
  return anchor === null ? null : (locate(text, anchor) ?? undefined)
}

/** The quotations that are still found; null where the content itself is not. */
export function resolveContent(
  text: string,
  { pieces, quotes }: Stated['content'],
): Pick<Statement, 'content' | 'quotes'> | null {
  const content = locateAll(text, pieces)
  if (content === null) return null
  return {
    content,
    quotes: quotes.flatMap(({ broken, ...anchor }) => {
      const span = locate(text, anchor)
      return span === null ? [] : [{ ...span, broken }]
    }),
  }
}

/** The statement in terms of a record; null where content, cue or source is no longer found. */
export function resolveStated(text: string, stated: Stated, findActor: FindActor): Resolved | null {
  const content = resolveContent(text, stated.content)
  const [cue, source] = [locateOrNull(text, stated.cue), locateOrNull(text, stated.source)]
  if (content === null || cue === undefined || source === undefined) return null
  const { kind, act, negated, conditional, commitment, topics, time, speaker } = stated
  return {
    kind,
    ...content,
    cue,
    source,
    speaker: speaker.actor && findActor(speaker.actor),
    speakerStatus: speaker.status,
    anonymity: locateOrNull(text, stated.anonymity) ?? null,
    act,
    negated,
    conditional,
    commitment,
    targets: stated.targets.flatMap(({ actor, value }) => {
      const found = findActor(actor)
      return found === null ? [] : [{ actor: found, ...resolveTarget(text, value) }]
    }),
    topics,
    time,
  }
}

/** A mention or evidence that is no longer found is left out. */
export function resolveTarget(
  text: string,
  { stance, mention, evidence }: Stated['targets'][number]['value'],
): Omit<Statement['targets'][number], 'actor'> {
  return { stance, mention: locateOrNull(text, mention) ?? null, evidence: locateOrNull(text, evidence) ?? null }
}
