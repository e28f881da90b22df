import type { Record, Span } from '../../src/index.ts'

type Role = Record['structure'][number]['role']

/** A stretch of an article that is shown as one block. */
export interface Block extends Span {
  readonly role: Role
  /** False for a further piece of a block that was too long to be shown at once. */
  readonly isBeginning: boolean
}

/** Longest stretch that is shown as one block, in UTF-16 code units: more would have to be laid out at once. */
const LONGEST = 4000

/** The blocks of an article in text order. Text outside its structure that is more than white space becomes a block as well. */
export function blocksOf(text: string, structure: Record['structure']): readonly Block[] {
  const blocks: Block[] = []
  let end = 0
  for (const { role, ...span } of structure) {
    if (text.slice(end, span.start).trim() !== '') blocks.push(...cut(text, { start: end, end: span.start }, 'other'))
    blocks.push(...cut(text, span, role))
    end = span.end
  }
  if (text.slice(end).trim() !== '') blocks.push(...cut(text, { start: end, end: text.length }, 'other'))
  return blocks
}

/** Cuts behind a space where there is one, and never within a surrogate pair. */
function cut(text: string, span: Span, role: Role): Block[] {
  const pieces: Block[] = []
  let { start } = span
  while (start < span.end) {
    let end = Math.min(start + LONGEST, span.end)
    if (end < span.end) {
      const space = text.lastIndexOf(' ', end)
      if (space > start + LONGEST / 2) end = space + 1
      else if (/^[\uDC00-\uDFFF]/.test(text.charAt(end))) end -= 1
    }
    pieces.push({ start, end, role, isBeginning: start === span.start })
    start = end
  }
  return pieces
}
