import { eventCodeOf } from '../../knowledge/lookup-event-code.ts'
import { UserIndex } from '../../knowledge/user-index.ts'
import type { Annotations, EventAnnotation, StatementAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { UserActor } from '../../model/user-actor.ts'
import type { Annotator } from '../annotator.ts'
import { dateOf } from './date-of.ts'
import { findClaimant, indexClaims } from './find-claimant.ts'
import { findEvents } from './find-events.ts'
import { mergeMentions } from './merge-mentions.ts'
import { modeOf } from './mode-of.ts'
import { EventCast } from './parties/event-cast.ts'
import { settleTags } from './syntax/settle-tags.ts'
import { tellStatementEvents } from './tell-statement-events.ts'
import type { ToldEvent } from './told-event.ts'

/**
 * Codes what the article reports that one actor did to another, in CAMEO and PLOVER, with who claims it. Actors that only take
 * part in events are added to those found before.
 */
export function createEventCoder(userActors: readonly UserActor[]): Annotator {
  const users = new UserIndex(userActors)
  return {
    name: 'code-events',
    needs: ['statements', 'actors', 'speakers', 'resolutions', 'times', 'acts', 'targets'],
    makes: ['actors', 'resolutions', 'events'],
    annotate(document, annotations) {
      const cast = new EventCast(document, annotations, users)
      const tokens = settleTags(document.tokens)
      const told = document.sentences.flatMap((sentence) =>
        isRead(document, sentence.block) ? findEvents(tokens, sentence, cast) : [],
      )
      const entries = told.map((event) => ({
        event,
        source: event.source.map((party) => cast.enter(party)),
        target: event.target.map((party) => cast.enter(party)),
      }))
      const { actors, resolutions, of } = cast.finish()
      const claims = indexClaims(annotations.statements)
      const events = entries.flatMap(({ event, source, target }) =>
        toAnnotation(document, annotations, event, { source: source.map(of), target: target.map(of), claims }),
      )
      const said = tellStatementEvents(annotations, events, claims)
      return { actors, resolutions, events: mergeMentions([...events, ...said]) }
    },
  }
}

/** Bylines and datelines tell no events, and headings within an article only restate what it claims below. */
const isRead = ({ blocks }: Document, block: number): boolean => {
  const role = blocks[block]?.role
  return role !== 'byline' && role !== 'dateline' && role !== 'heading'
}

interface Setting extends Pick<EventAnnotation, 'source' | 'target'> {
  readonly claims: ReturnType<typeof indexClaims>
}

function toAnnotation(
  document: Document,
  { times, statements }: Annotations,
  event: ToldEvent,
  { source, target, claims }: Setting,
): EventAnnotation[] {
  const code = eventCodeOf(event.code)
  if (code === null) return []
  const trigger = spanOf(document, event.trigger)
  const claimedBy = findClaimant(claims, trigger)
  return [
    {
      source,
      target,
      type: code.type,
      mode: modeOf(code, document.tokens.slice(event.trigger.first, event.trigger.end)),
      cameo: event.code,
      goldstein: code.goldstein,
      date: dateOf(times, spanOf(document, event.clause)),
      trigger,
      factuality: claimedBy !== null && event.factuality === 'asserted' ? 'claimed' : event.factuality,
      furtherMentions: [],
      claimedBy,
      statement: SAID.test(event.code) ? statementAt(statements, trigger) : null,
    },
  ]
}

const spanOf = ({ tokens }: Document, { first, end }: { readonly first: number; readonly end: number }): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

/** Events that are done by words: appeals, promises, praise, demands, accusations, refusals, threats. */
const SAID = /^(?:02|03|05[1-6]|1[0-3])/

/** The statement whose cue is the trigger: to accuse is to say something. */
const statementAt = (statements: readonly StatementAnnotation[], trigger: Span): StatementAnnotation | null =>
  statements.find(({ cue }) => cue !== null && cue.start < trigger.end && cue.end > trigger.start) ?? null
