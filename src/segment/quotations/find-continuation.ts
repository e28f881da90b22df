import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Mark } from './mark.ts'
import { endsInAttribution } from './place-missing-close.ts'

export interface MarkedBlock {
  readonly block: Block
  readonly marks: readonly Mark[]
  readonly sentences: readonly Span[]
}

/** Roles that may stand between two paragraphs of one quotation. */
const PASSED_OVER: ReadonlySet<string> = new Set(['caption', 'other'])

/**
 * Whether a quotation that a paragraph leaves open goes on in the next: that one opens with the same mark, or closes what it never
 * opened, and this one does not end in ", he said".
 */
export function runsOn(text: string, open: Mark, index: number, blocks: readonly MarkedBlock[]): boolean {
  const here = blocks[index]
  const next = blocks.slice(index + 1, index + 4).find(({ block }) => !PASSED_OVER.has(block.role))
  if (here === undefined || next === undefined || next.block.role !== 'paragraph') return false
  if (open.isDoubtful && open.start !== here.block.start) return false
  const mark = next.marks.find(({ family }) => family === open.family)
  if (mark === undefined) return false
  const goesOn = mark.direction === 'close' || mark.start === next.block.start
  return goesOn && !endsInAttribution(text, { start: open.end, end: here.block.end }, here.sentences)
}
