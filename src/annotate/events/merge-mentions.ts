import type { ActorAnnotation, EventAnnotation } from '../../model/annotation.ts'

/** Makes one event of those that tell of the same act between the same actors, claimed alike, with all their triggers. */
export function mergeMentions(events: readonly EventAnnotation[]): EventAnnotation[] {
  const numbers = new Map<ActorAnnotation, number>()
  const numberOf = (actor: ActorAnnotation): number => {
    const number = numbers.get(actor) ?? numbers.size
    numbers.set(actor, number)
    return number
  }
  const merged = new Map<string, EventAnnotation>()
  for (const event of events) {
    const key = JSON.stringify([
      event.cameo,
      event.factuality,
      event.statement === null,
      event.source.map(numberOf),
      event.target.map(numberOf),
    ])
    const first = merged.get(key)
    merged.set(
      key,
      first
        ? { ...first, date: first.date ?? event.date, furtherMentions: [...first.furtherMentions, event.trigger] }
        : event,
    )
  }
  return [...merged.values()]
}
