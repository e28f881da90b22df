import type { Stated } from '../../model/correction.ts'
import { UsageError } from '../../model/errors.ts'
import type { Record, Statement } from '../../model/record.ts'
import { anchorOf } from './anchor-places.ts'
import { checkSpan, checkSpans } from './check-span.ts'
import { classifyKind } from './classify-kind.ts'
import type { NewContent, NewStatement, StatementRequest } from './correction-request.ts'
import type { DraftBody, Without } from './identify-correction.ts'
import { stateActor } from './resolve-actor.ts'
import type { Seen } from './seen.ts'
import { actorOf, stateChoice } from './state-choice.ts'
import { anchorOrNull, placeOf, stateStatement } from './state-statement.ts'

/**
 * The correction of a statement, with its value before as the record shows it. It is tied to the statement as it was
 * extracted or added, so that all corrections of one statement stay together.
 */
export function draftOfStatement({ text, applied }: Seen, request: StatementRequest): DraftBody {
  const { record } = applied
  const statement = statementOf(record, request.statement)
  const tiedTo = applied.groupOf.get(statement.id)?.changes[0]?.statement ?? placeOf(text, statement)
  const before = stateStatement(record, text, statement)
  return { statement: tiedTo, ...describeChange(record, text, { request, statement, before }) }
}

function statementOf({ statements, id: article }: Record, id: string): Statement {
  const statement = statements.find((candidate) => candidate.id === id)
  if (statement === undefined) throw new UsageError(`article ${article} has no statement ${id}`)
  return statement
}

type Change = Without<Extract<DraftBody, { statement: unknown }>, 'statement'>

function describeChange(
  record: Record,
  text: string,
  {
    request,
    statement,
    before,
  }: { readonly request: StatementRequest; readonly statement: Statement; readonly before: Stated },
): Change {
  switch (request.what) {
    case 'kind':
      return { what: 'kind', before: before.kind, after: request.to }
    case 'act':
      return { what: 'act', before: before.act, after: request.to }
    case 'topics':
      return { what: 'topics', before: before.topics, after: [...new Set(request.to)] }
    case 'content':
      return { what: 'content', before: before.content, after: stateContent(text, request.to) }
    case 'cue':
    case 'source':
      if (request.to !== null) checkSpan(text, request.to)
      return { what: request.what, before: before[request.what], after: anchorOrNull(text, request.to) }
    case 'speaker': {
      const { actor, status } = request.to
      return {
        what: 'speaker',
        before: before.speaker,
        after: { actor: actor === null ? null : stateChoice(record, text, actor), status },
      }
    }
    case 'target':
      return describeTarget(record, text, { request, statement })
    case 'stance': {
      const actor = actorOf(record, request.actor)
      const target = statement.targets.find((candidate) => candidate.actor === actor.id)
      if (target === undefined) throw new UsageError(`${actor.id} is no target of ${statement.id}: add it as one first`)
      return { what: 'stance', actor: stateActor(text, actor), before: target.stance, after: request.to }
    }
    case 'confirm':
      return { what: 'confirm', before, after: before }
    case 'reject':
      return { what: 'reject', before, after: null }
  }
}

function describeTarget(
  record: Record,
  text: string,
  {
    request,
    statement,
  }: { readonly request: Extract<StatementRequest, { what: 'target' }>; readonly statement: Statement },
): Change {
  const { actor, to } = request
  for (const span of [to?.mention, to?.evidence]) if (span) checkSpan(text, span)
  const known = statement.targets.find((target) => target.actor === actor)
  if (known === undefined && to === null) throw new UsageError(`${statement.id} has no such target to take away`)
  return {
    what: 'target',
    actor: stateChoice(record, text, actor),
    before: known === undefined ? null : stateTarget(text, known),
    after: to && stateTarget(text, to),
  }
}

function stateTarget(
  text: string,
  { stance, mention, evidence }: Omit<Statement['targets'][number], 'actor'>,
): Stated['targets'][number]['value'] {
  return { stance, mention: anchorOrNull(text, mention), evidence: anchorOrNull(text, evidence) }
}

function stateContent(text: string, { content, quotes }: NewContent): Stated['content'] {
  checkSpans(text, content)
  for (const quote of quotes) checkSpan(text, quote)
  return {
    pieces: content.map((span) => anchorOf(text, span)),
    quotes: quotes.map((quote) => ({ ...anchorOf(text, quote), broken: quote.broken })),
  }
}

/** A statement that the extractor does not find. @throws UsageError where a span or actor is none */
export function draftAdd({ text, applied: { record } }: Seen, added: NewStatement): DraftBody {
  const { cue, source, speaker, speakerStatus, act, topics } = added
  for (const span of [cue, source]) if (span !== null) checkSpan(text, span)
  const after: Stated = {
    kind: classifyKind(text, added),
    content: stateContent(text, added),
    cue: anchorOrNull(text, cue),
    source: anchorOrNull(text, source),
    speaker: { actor: speaker === null ? null : stateChoice(record, text, speaker), status: speakerStatus },
    anonymity: null,
    act,
    negated: false,
    conditional: false,
    commitment: false,
    targets: [],
    topics: [...new Set(topics)],
    time: null,
  }
  return { what: 'add', statement: placeOf(text, added), before: null, after }
}
