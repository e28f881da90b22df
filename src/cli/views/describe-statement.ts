import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { toOneLine } from './clean-text.ts'

/** The speaker's name, else the words of the source with what is known of it, else the status. */
export function nameSpeaker(record: Record, { speaker, speakerStatus }: Statement): string {
  const actor = record.actors.find(({ id }) => id === speaker)
  return actor ? toOneLine(actor.name) : speakerStatus
}

export const wordsOf = (text: string, span: Span | null): string =>
  span ? toOneLine(text.slice(span.start, span.end)) : ''

/** Content on one line; pieces that stand apart are joined by an ellipsis. */
export const contentOf = (text: string, { content }: Statement): string =>
  content.map((span) => wordsOf(text, span)).join(' … ')
