import type { Span } from '../../../../src/index.ts'

/** Most of the text on either side of a mention that is shown with it, in UTF-16 code units. */
const AROUND = 30

/** A mention with the words around it, which tell it from others of the same words. */
export interface Context {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Cut at white space, where there is any; an ellipsis stands for what is left out. */
export function contextOf(text: string, { start, end }: Span): Context {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s/, '')}`,
    words: text.slice(start, end),
    after: to === text.length ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}
