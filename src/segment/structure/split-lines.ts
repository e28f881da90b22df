import type { Span } from '../../model/span.ts'
import { isSpace } from '../characters.ts'

/** A line that has something on it, without the white space at its ends. */
export interface Line extends Span {
  /** True where an empty line, a form feed or the start of the text stands before it. */
  readonly afterGap: boolean
  /** White space before its first character, in code units. */
  readonly indent: number
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Lines by every line end of Unicode, CRLF and lone CR included. Empty ones are left out. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  let lineStart = 0
  const add = (lineEnd: number): void => {
    let start = lineStart
    let end = lineEnd
    while (start < end && isSpace(text.charAt(start))) start++
    while (end > start && isSpace(text.charAt(end - 1))) end--
    if (start < end) lines.push({ start, end, afterGap, indent: start - lineStart })
    afterGap = start === end
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index)
    if (match[0] === '\f' || match[0] === '\u2029') afterGap = true
    lineStart = match.index + match[0].length
  }
  add(text.length)
  return lines
}
