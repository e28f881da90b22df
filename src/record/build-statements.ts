import type {
  ActAnnotation,
  ActorAnnotation,
  Annotations,
  SpeakerAnnotation,
  StatementAnnotation,
  TargetAnnotation,
} from '../model/annotation.ts'
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
import { groupByStatement } from './group-by-statement.ts'
import { roundConfidence } from './round-confidence.ts'
import { settleCrossings } from './settle-crossings.ts'

interface Context {
  readonly document: Document
  readonly actors: ReadonlyMap<ActorAnnotation, Actor>
  readonly speakers: ReadonlyMap<StatementAnnotation, SpeakerAnnotation>
  readonly acts: ReadonlyMap<StatementAnnotation, ActAnnotation>
  readonly times: ReadonlyMap<StatementAnnotation, string>
  readonly targets: ReadonlyMap<StatementAnnotation, readonly TargetAnnotation[]>
  readonly topics: ReadonlyMap<StatementAnnotation, readonly { readonly topic: string }[]>
}

/** The statements of a record, in text order, with ids `s1`, `s2` …, none crossing another; keyed by what was found. */
export function buildStatements(
  document: Document,
  annotations: Annotations,
  actors: ReadonlyMap<ActorAnnotation, Actor>,
): Map<StatementAnnotation, Statement> {
  const context: Context = {
    document,
    actors,
    speakers: new Map(annotations.speakers.map((speaker) => [speaker.statement, speaker])),
    acts: new Map(annotations.acts.map((act) => [act.statement, act])),
    times: new Map(annotations.statementTimes.map(({ statement, value }) => [statement, value])),
    targets: groupByStatement(annotations.targets),
    topics: groupByStatement(annotations.topics),
  }
  const settled = settleCrossings(findCandidates(document.text, annotations.statements))
  const parents = nestContents(settled)
  const ids = new Map(settled.map((candidate, index) => [candidate, `s${index + 1}`]))
  return new Map(
    settled.map((candidate) => {
      const parent = parents.get(candidate)
      const id = ids.get(candidate) ?? ''
      const within = parent === undefined ? null : (ids.get(parent) ?? null)
      return [candidate.annotation, describe(candidate, { id, within }, context)]
    }),
  )
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
  const act = context.acts.get(annotation)
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
    act: act?.act ?? null,
    negated: act?.negated ?? false,
    conditional: act?.conditional ?? false,
    commitment: act?.commitment ?? false,
    targets: (context.targets.get(annotation) ?? []).flatMap((target) => describeTarget(target, context)),
    topics: [...new Set((context.topics.get(annotation) ?? []).map(({ topic }) => topic))],
    time: context.times.get(annotation) ?? null,
    confidence: roundConfidence(annotation.confidence),
  }
}

/** None where the actor is not in the record. */
function describeTarget(
  { actor, stance, mention, evidence }: TargetAnnotation,
  { document, actors }: Context,
): Statement['targets'] {
  const id = actors.get(actor)?.id
  if (id === undefined) return []
  const place = (span: Span | null): Span | null => (span === null ? null : fitSpan(document.text, span))
  return [{ actor: id, stance, mention: place(mention), evidence: place(evidence) }]
}
