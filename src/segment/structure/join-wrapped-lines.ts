import type { Span } from '../../model/span.ts'
import { isLower, isSpace } from '../characters.ts'
import type { Line } from './split-lines.ts'

/** A paragraph as it stands on the page: one line, or several that were wrapped. */
export interface Paragraph extends Span {
  readonly afterGap: boolean
}

/** Text wrapped by hand or by mail programs is no wider than this. */
const WIDEST_WRAP = 100
/** Shorter lines are not wrapped ones: they end where they end on purpose. */
const SHORTEST_WRAPPED = 40
const ENDS_PARAGRAPH = /[.!?:;]["'”’»)\]]*$/
const BULLET = /^(?:[-–—*•·▪◦‣●○■□]|\d{1,2}[.)])\s/

/** Joins the lines of a hard-wrapped paragraph; lines that are paragraphs of their own stay so. */
export function joinWrappedLines(text: string, lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number; afterGap: boolean }[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const open = paragraphs.at(-1)
    if (open && before && runsOn(text, before, line, width)) open.end = line.end
    else paragraphs.push({ start: line.start, end: line.end, afterGap: line.afterGap })
  })
  return paragraphs
}

function runsOn(text: string, before: Line, line: Line, width: number | null): boolean {
  const length = before.end - before.start
  if (line.afterGap || length < SHORTEST_WRAPPED || length > WIDEST_WRAP) return false
  if (BULLET.test(text.slice(line.start, line.start + 4))) return false
  if (isLower(text.charAt(line.start)) && !ENDS_PARAGRAPH.test(tail(text, before))) return true
  if (width === null || line.indent > before.indent + 1) return false
  return before.indent + length + 1 + firstWordLength(text, line) > width
}

/** The column at which the text is wrapped; null where its lines are not wrapped ones. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const inner = lines.filter((_, index) => lines[index + 1]?.afterGap === false)
  if (inner.length < 2) return null
  const lengths = inner.map((line) => line.indent + line.end - line.start).sort((a, b) => a - b)
  const width = lengths.at(-1) ?? 0
  if (width > WIDEST_WRAP || width < SHORTEST_WRAPPED) return null
  const running = inner.filter((line) => !ENDS_PARAGRAPH.test(tail(text, line)))
  const full = lengths.filter((length) => length >= 0.75 * width)
  return running.length >= 0.6 * inner.length && full.length >= 0.6 * inner.length ? width : null
}

const tail = (text: string, line: Line): string => text.slice(Math.max(line.start, line.end - 6), line.end)

function firstWordLength(text: string, line: Line): number {
  let end = line.start
  while (end < line.end && !isSpace(text.charAt(end))) end++
  return end - line.start
}
