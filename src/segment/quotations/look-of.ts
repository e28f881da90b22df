import type { Span } from '../../model/span.ts'
import { isSpace, isWord } from '../characters.ts'
import type { Direction } from './mark.ts'

const SHAPES: ReadonlyMap<string, Direction> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['〝', 'open'],
  ['``', 'open'],
  ['`', 'open'],
  ['‘‘', 'open'],
  [',,', 'open'],
  ['‘', 'open'],
  ['‚', 'open'],
  ['‛', 'open'],
  ['«', 'open'],
  ['‹', 'open'],
  ['”', 'close'],
  ['〞', 'close'],
  ['’’', 'close'],
  ['’', 'close'],
  ['»', 'close'],
  ['›', 'close'],
])
/** Marks that close in one custom and open in another: the neighbours overrule their shape. */
const TURNED = new Set('“”«»‹›‘')
const BEFORE_OPENING = new Set('([{—–-/:"\'“‘„«‹`¿¡')
const AFTER_CLOSING = new Set('.,;:!?)]}—–-/…"\'”’»›*')

/** The place of a mark and which way it looks. A shaped mark is turned round only where its neighbours leave no doubt. */
export function lookOf(
  text: string,
  start: number,
  end: number,
  block: Span,
): Span & { readonly direction: Direction } {
  const shaped = SHAPES.get(text.slice(start, end)) ?? 'either'
  const before = start > block.start ? text.charAt(start - 1) : ''
  const after = end < block.end ? text.charAt(end) : ''
  if (shaped === 'either') return { start, end, direction: byNeighbours(before, after) }
  if (!TURNED.has(text.slice(start, end))) return { start, end, direction: shaped }
  if (shaped === 'close' && before === '' && after !== '') return { start, end, direction: 'open' }
  if (shaped === 'close' && isBlank(before) && isWord(after)) return { start, end, direction: 'open' }
  if (shaped === 'open' && after === '' && before !== '') return { start, end, direction: 'close' }
  if (shaped === 'open' && isEndOfWords(before) && !isWord(after)) {
    return { start, end, direction: isBlank(after) || /[.,;:!?)]/.test(after) ? 'close' : 'either' }
  }
  return { start, end, direction: shaped }
}

/** White space, the edge of the block, and characters that only steer the direction of writing. */
const isBlank = (char: string): boolean => isSpace(char) || /\p{Cf}/u.test(char)

const isEndOfWords = (char: string): boolean => isWord(char) || /[.,!?…]/.test(char)

function byNeighbours(before: string, after: string): Direction {
  const canOpen = isBlank(before) || BEFORE_OPENING.has(before)
  const canClose = isBlank(after) || AFTER_CLOSING.has(after)
  if (before === '' && after !== '') return 'open'
  if (after === '' && before !== '') return 'close'
  if (canOpen === canClose) return 'either'
  return canOpen ? 'open' : 'close'
}
