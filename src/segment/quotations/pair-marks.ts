import { SPEECH_VERBS } from '../../language/en/speech-verbs.ts'
import { isLower, isSpace } from '../characters.ts'
import { lookAhead, type Outlook } from './look-ahead.ts'
import type { Mark } from './mark.ts'

/** A quotation by its marks. One of them may be missing: `from` and `to` then bound the place where it can have been. */
export interface Pair {
  readonly open: Mark | null
  readonly close: Mark | null
  readonly from: number
  readonly to: number
}

/** The pairs of one block, and the openings that its end leaves without a partner, outermost first. */
export interface Pairing {
  readonly pairs: Pair[]
  readonly leftOpen: readonly Mark[]
}

/** Pairs the marks of one block. What is open is known at every mark, so a missing one is noticed where the next does not fit. */
export function pairMarks(text: string, marks: readonly Mark[], blockStart: number): Pairing {
  const outlooks = lookAhead(marks)
  const pairs: Pair[] = []
  const stack: Mark[] = []
  let floor = blockStart

  const dropTo = (depth: number, limit: number): void => {
    for (const mark of stack.splice(depth)) {
      if (!mark.isDoubtful) pairs.push({ open: mark, close: null, from: mark.end, to: limit })
    }
  }
  const close = (mark: Mark, depth: number): void => {
    const open = stack[depth]
    if (open === undefined) {
      pairs.push({ open: null, close: mark, from: Math.max(floor, stack.at(-1)?.end ?? 0), to: mark.start })
    } else {
      dropTo(depth + 1, mark.start)
      stack.pop()
      pairs.push({ open, close: mark, from: open.end, to: mark.start })
    }
    floor = mark.end
  }
  const open = (mark: Mark, depth: number): void => {
    if (depth !== -1) dropTo(depth, mark.start)
    stack.push(mark)
  }

  marks.forEach((mark, index) => {
    const outlook = outlooks[index]
    const depth = findOpen(stack, mark)
    if (outlook === undefined || isStray(text, mark, depth, outlook)) return
    if (closes(text, mark, depth, outlook)) close(mark, depth)
    else open(mark, opensInside(text, mark, stack[depth], outlook) ? -1 : depth)
  })
  return { pairs, leftOpen: stack }
}

/** Depth of the quotation that `mark` could close; -1 for none. A single mark never closes over an open double one. */
function findOpen(stack: readonly Mark[], mark: Mark): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]?.family === mark.family) return depth
    if (mark.isDoubtful && stack[depth]?.isDoubtful === false) return -1
  }
  return -1
}

/** A single mark without a partner is an apostrophe: one that closes nothing, or opens what nothing closes. */
function isStray(text: string, mark: Mark, depth: number, { next, count }: Outlook): boolean {
  if (!mark.isDoubtful) return false
  if (mark.direction === 'open') return count === 0 && text.charAt(mark.start) === "'" && !isAtLineStart(text, mark)
  if (depth === -1) return true
  return next === 'close' && isPossessive(text, mark)
}

const isAtLineStart = (text: string, mark: Mark): boolean =>
  mark.start === 0 || /[\n\r]/.test(text.charAt(mark.start - 1))

/** "the leaders' plan" inside a quotation that closes later. */
const isPossessive = (text: string, mark: Mark): boolean =>
  text.charAt(mark.start - 1) === 's' && text.charAt(mark.end) === ' ' && isLower(text.charAt(mark.end + 1))

function closes(text: string, mark: Mark, depth: number, outlook: Outlook): boolean {
  if (mark.direction === 'either') return depth !== -1
  if (mark.direction === 'close') return depth !== -1 || outlook.next !== 'close' || !isIntroduced(text, mark)
  return depth !== -1 && !mark.isDoubtful && outlook.count % 2 === 0 && isShiftedClose(text, mark)
}

/** `He says,” there is hope.”`: a closing mark where the words before it and the next mark ask for an opening one. */
function isIntroduced(text: string, mark: Mark): boolean {
  const verb = /(\p{L}+)[,:] ?$/u.exec(text.slice(Math.max(0, mark.start - 24), mark.start))
  return verb !== null && SPEECH_VERBS.has(verb[1] ?? '')
}

/** `"We will go, "he said`: a straight mark on the wrong side of its space. */
function isShiftedClose(text: string, mark: Mark): boolean {
  if (text.charAt(mark.start) !== '"' || !isLower(text.charAt(mark.end))) return false
  return isSpace(text.charAt(mark.start - 1)) && /[.,?!]/.test(text.charAt(mark.start - 2))
}

/**
 * A quotation inside one of the same family: typographic marks inside straight ones, or two closings that follow. Else the earlier
 * one has lost its closing mark.
 */
function opensInside(text: string, mark: Mark, outer: Mark | undefined, { next, afterNext }: Outlook): boolean {
  if (outer === undefined || next !== 'close') return false
  const isOfOtherStyle = text.charAt(outer.start) === '"' && text.charAt(mark.start) === '“'
  return isOfOtherStyle || afterNext === 'close'
}
