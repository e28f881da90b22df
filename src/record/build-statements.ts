import type { ActorAnnotation, Annotations, SpeakerAnnotation, StatementAnnotation } from '../model/annotation.ts'
import { byContent, measureContent } from '../model/content.ts'
import type { Document } from '../model/document.ts'
import { nestContents } from '../model/nest-contents.ts'
import type { Actor, Statement } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Candidate } from './candidate.ts'
import { classifyKind } from './classify-kind.ts'
import { findOwnQuotations } from './find-own-quotations.ts'
import { fitContent } from './fit-content.ts'
import { fitSpan } from './fit-span.ts'

import { settleCrossings } from './settle-crossings.ts'

interface Context {
  readonly document: Document
  readonly actors: ReadonlyMap<ActorAnnotation, Actor>
  readonly speakers: ReadonlyMap<StatementAnnotation, SpeakerAnnotation>
}

/** The statements of a record, in text order, with ids `s1`, `s2` …, none crossing another. */
export function buildStatements(
  document: Document,
  annotations: Annotations,
  actors: ReadonlyMap<ActorAnnotation, Actor>,
): Statement[] {
  const speakers = new Map(annotations.speakers.map((speaker) => [speaker.statement, speaker]))
  const settled = settleCrossings(findCandidates(document.text, annotations.statements))
  const parents = nestContents(settled)
  const ids = new Map(settled.map((candidate, index) => [candidate, `s${index + 1}`]))
  return settled.map((candidate) => {
    const parent = parents.get(candidate)
    const id = ids.get(candidate) ?? ''
    const within = parent === undefined ? null : (ids.get(parent) ?? null)
    return describe(candidate, { id, within }, { document, actors, speakers })
  })
}

function findCandidates(text: string, statements: readonly StatementAnnotation[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const annotation of statements) {
    const content = fitContent(text, annotation.content)
    if (content.length > 0) candidates.push({ annotation, ...measureContent(content) })
  }
  return candidates.sort(byContent)
}

function describe(
  { annotation, content }: Candidate,
  { id, within }: Pick<Statement, 'id' | 'within'>,
  context: Context,
): Statement {
  const { document, actors, speakers } = context
  const place = (span: Span | null): Span | null => (span === null ? null : fitSpan(document.text, span))
  const quotations = findOwnQuotations(document, annotation, content)
  const speaker = speakers.get(annotation)
  const actor = speaker?.actor ? actors.get(speaker.actor) : undefined
  return {
    id,
    kind: classifyKind(document.tokens, content, quotations),
    content: [...content],
    cue: place(annotation.cue),
    source: place(annotation.source),
    quotes: quotations.flatMap((quotation) => {
      const span = place(quotation)
      return span === null ? [] : [{ ...span, broken: quotation.broken }]
    }),
    speaker: actor?.id ?? null,
    speakerStatus: speaker?.status ?? 'unknown',
    anonymity: place(speaker?.anonymity ?? null),
    within,
    act: null,
    negated: false,
    targets: [],
    topics: [],
    time: null,
    confidence: roundConfidence(annotation.confidence),
  }
}

/** Four decimals say all that a share of right statements can mean, and keep records short. */
const roundConfidence = (confidence: number): number => Math.round(confidence * 10_000) / 10_000
