import type { ActorAnnotation, EventAnnotation, StatementAnnotation } from '../model/annotation.ts'
import type { Actor, Event, Statement } from '../model/record.ts'
import { byPosition, contains, lengthOf, type Span } from '../model/span.ts'
import { fitSpan } from './fit-span.ts'

export interface EventContext {
  readonly text: string
  readonly actors: ReadonlyMap<ActorAnnotation, Actor>
  readonly statements: ReadonlyMap<StatementAnnotation, Statement>
}

/**
 * The events of a record, in text order, with ids `e1`, `e2` …. Whatever was found, law 7 holds: an event whose trigger lies in a
 * statement is claimed by the innermost such statement, and never asserted.
 */
export function buildEvents(events: readonly EventAnnotation[], context: EventContext): Event[] {
  const built = events.flatMap((event) => buildEvent(event, context))
  return built
    .sort((a, b) => byPosition(a.trigger, b.trigger))
    .map((event, index) => ({ ...event, id: `e${index + 1}` }))
}

/** None where its trigger lies outside the text, or the statement that it is did not come into the record. */
function buildEvent(event: EventAnnotation, context: EventContext): Event[] {
  const trigger = fitSpan(context.text, event.trigger)
  const statement = idOf(event.statement, context)
  if (trigger === null || (event.statement !== null && statement === null)) return []
  const claimedBy = claimantOf(event, trigger, context)
  return [
    {
      id: '',
      source: idsOf(event.source, context),
      target: idsOf(event.target, context),
      type: event.type,
      mode: event.mode,
      cameo: event.cameo,
      goldstein: event.goldstein,
      date: event.date,
      trigger,
      claimedBy,
      factuality: claimedBy !== null && event.factuality === 'asserted' ? 'claimed' : event.factuality,
      mentions: mentionsOf(trigger, event, context),
      statement,
    },
  ]
}

const idOf = (statement: StatementAnnotation | null, { statements }: EventContext): string | null =>
  statement === null ? null : (statements.get(statement)?.id ?? null)

const idsOf = (actors: readonly ActorAnnotation[], context: EventContext): string[] => [
  ...new Set(actors.flatMap((actor) => context.actors.get(actor)?.id ?? [])),
]

function claimantOf({ claimedBy }: EventAnnotation, trigger: Span, context: EventContext): string | null {
  const named = idOf(claimedBy, context)
  if (named !== null) return named
  const sizeOf = ({ content }: Statement): number => content.reduce((sum, span) => sum + lengthOf(span), 0)
  const holders = [...context.statements.values()].filter(({ content }) =>
    content.some((span) => contains(span, trigger)),
  )
  return holders.sort((a, b) => sizeOf(a) - sizeOf(b))[0]?.id ?? null
}

function mentionsOf(trigger: Span, { furtherMentions }: EventAnnotation, { text }: EventContext): Span[] {
  const further = furtherMentions.flatMap((span) => fitSpan(text, span) ?? [])
  return [trigger, ...further].sort(byPosition)
}
