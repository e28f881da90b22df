import type { Span } from '../../model/span.ts'
import { isDigit } from '../characters.ts'

const FEET = /(?:^|[^\p{L}\p{N}])\d{1,3}$/u
const FEET_AND_INCHES = /\d{1,2}['’′]\s?\d{1,2}$/
const NOUN_FOLLOWS =
  /^["']?(?:-| (?:x |by |wide|tall|long|high|deep|thick|pipe|screen|gun|shell|tube|disk|wheel|display|barrel|nail|diameter))/

/** Whether a mark stands for feet or inches: `6'2"`, `5" pipe`. */
export function isMeasure(text: string, at: number, block: Span): boolean {
  const char = text.charAt(at)
  if (at === block.start || !isDigit(text.charAt(at - 1))) return false
  const before = text.slice(Math.max(block.start, at - 8), at)
  if (/["”″]/.test(char) && FEET_AND_INCHES.test(before)) return true
  if (char !== '"' && char !== "'") return false
  const after = text.slice(at + 1, Math.min(at + 12, block.end))
  if (char === "'" && /^ ?\d{1,2}"/.test(after)) return true
  return FEET.test(before) && NOUN_FOLLOWS.test(after)
}
