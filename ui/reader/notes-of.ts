import type { Event, Record, Statement } from '../../src/index.ts'

/** What the margin says of a place in the text. */
export type Note = { readonly key: string; readonly start: number } & (
  | { readonly statement: Statement; readonly event?: never }
  | { readonly event: Event; readonly statement?: never }
  | { readonly message: Record['messages'][number]; readonly statement?: never; readonly event?: never }
)

/** Notes in text order; of those at one place, statements stand before events and doubts. */
export function notesOf(
  { events, messages }: Pick<Record, 'events' | 'messages'>,
  statements: readonly Statement[],
): readonly Note[] {
  const notes: Note[] = [
    ...statements.map((statement) => ({ key: statement.id, start: statement.content[0]?.start ?? 0, statement })),
    ...events.map((event) => ({ key: event.id, start: event.trigger.start, event })),
    ...messages.map((message, index) => ({ key: `doubt ${index}`, start: message.start, message })),
  ]
  return notes.sort((a, b) => a.start - b.start)
}
