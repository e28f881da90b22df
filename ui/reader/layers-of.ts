import type { Event, Record, Span, Statement } from '../../src/index.ts'

/** What a stretch of text is part of. */
export type Layer = Span &
  (
    | { readonly is: 'content' | 'cue' | 'source'; readonly statement: Statement }
    | { readonly is: 'event'; readonly event: Event }
    | { readonly is: 'doubt'; readonly message: Record['messages'][number] }
  )

/** All that is marked in the text of a record, in the order of starts; of those that start together, the longest first. */
export function layersOf(
  { events, messages }: Pick<Record, 'events' | 'messages'>,
  statements: readonly Statement[],
): readonly Layer[] {
  const layers: Layer[] = [
    ...statements.flatMap((statement) => layersOfStatement(statement)),
    ...events.map((event): Layer => ({ ...event.trigger, is: 'event', event })),
    ...messages.map((message): Layer => ({ start: message.start, end: message.end, is: 'doubt', message })),
  ]
  return layers.sort((a, b) => a.start - b.start || b.end - a.end)
}

function layersOfStatement(statement: Statement): Layer[] {
  const layers = statement.content.map((span): Layer => ({ ...span, is: 'content', statement }))
  if (statement.cue !== null) layers.push({ ...statement.cue, is: 'cue', statement })
  if (statement.source !== null) layers.push({ ...statement.source, is: 'source', statement })
  return layers
}
