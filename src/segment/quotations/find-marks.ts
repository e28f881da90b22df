import type { Span } from '../../model/span.ts'
import { isDigit } from '../characters.ts'
import { isApostrophe } from './is-apostrophe.ts'
import { isMeasure } from './is-measure.ts'
import { lookOf } from './look-of.ts'
import type { Family, Mark } from './mark.ts'

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...[...'"“”„‟〝〞＂'].map((char) => [char, 'double'] as const),
  ...[...'«»'].map((char) => [char, 'guillemet'] as const),
  ...[..."'‘’‚‛"].map((char) => [char, 'single'] as const),
  ...[...'‹›'].map((char) => [char, 'single-guillemet'] as const),
])
const DOUBLED: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’', ',,'])

/** Every mark of the tables above, and the comma of a doubled low mark. */
const CANDIDATE = /["“”„‟〝〞＂«»'‘’‚‛‹›`]|,(?=,)/g

/** All quotation marks of a block, in text order. */
export function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = []
  let free = block.start
  for (const { index } of text.slice(block.start, block.end).matchAll(CANDIDATE)) {
    const at = block.start + index
    const mark = at < free ? null : markAt(text, at, block)
    if (mark === null) continue
    marks.push(mark)
    free = mark.end
  }
  return marks
}

function markAt(text: string, at: number, block: Span): Mark | null {
  const char = text.charAt(at)
  if (isDoubledAt(text, at, block)) return { ...lookOf(text, at, at + 2, block), family: 'double', isDoubtful: false }
  if (char === '`') return { ...lookOf(text, at, at + 1, block), family: 'single', isDoubtful: true }
  const family = FAMILIES.get(char)
  if (family === undefined) return null
  if (family === 'single' && isApostrophe(text, at, block)) return null
  if (isMeasure(text, at, block)) return null
  return { ...lookOf(text, at, at + 1, block), family, isDoubtful: family === 'single' }
}

/** Two equal single marks that stand for a double one. Of three after a word, the first closes a single quotation. */
function isDoubledAt(text: string, at: number, block: Span): boolean {
  const pair = text.slice(at, Math.min(at + 2, block.end))
  if (!DOUBLED.has(pair)) return false
  if (pair === ',,')
    return !isDigit(text.charAt(at + 2)) && /\p{L}/u.test(text.charAt(at + 2)) && isEdge(text.charAt(at - 1))
  if (text.charAt(at + 2) !== pair.charAt(0)) return true
  return at === block.start || isEdge(text.charAt(at - 1)) || text.charAt(at + 3) === pair.charAt(0)
}

const isEdge = (char: string): boolean => char === '' || /[\s([{—–]/.test(char)
