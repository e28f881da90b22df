import type { BlockRole } from '../../model/document.ts'

const LONGEST_HEADING = 100
const MOST_WORDS = 14
const RUNNING_END = /[.,;:!…—–-]["'”’»)\]]*$|["”»]$/
const OPENING = /^["'“‘«(]?[\p{Lu}\p{N}]/u
/** A question of an interview, or one left over from a quotation: no name of a section. */
const ASKED = /^(?:Q[:.]? ?\p{Lu}|["“«'‘][^"”»'’]*$)/u
const LETTERS = /\p{L}{2}/u
const MOST_WORDS_OF_QUESTION = 8
const BULLET = /^(?:[-–—*•·▪◦‣●○■□]|\d{1,2}[.)])\s/

/** Whether a line of the body names the section that follows: short, no sentence's end, not one of a list, and text comes after. */
export function isHeading(lines: readonly string[], roles: readonly (BlockRole | null)[], index: number): boolean {
  if (!looksLikeHeading(lines[index] ?? '')) return false
  const next = lines[index + 1]
  if (next === undefined || roles[index + 1] === 'other') return false
  const isOneOfList =
    looksLikeHeading(next) && (looksLikeHeading(lines[index - 1] ?? '') || looksLikeHeading(lines[index + 2] ?? ''))
  return !isOneOfList
}

function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || !OPENING.test(line) || RUNNING_END.test(line) || BULLET.test(line)) return false
  if (ASKED.test(line) || !LETTERS.test(line)) return false
  return line.split(/\s+/).length <= (line.endsWith('?') ? MOST_WORDS_OF_QUESTION : MOST_WORDS)
}
