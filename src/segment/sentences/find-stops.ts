import { isSpace, isWord } from '../characters.ts'

/** A place where a sentence may end: marks, and what closes with them. */
export interface Stop {
  /** First of the marks that end sentences. */
  readonly start: number
  /** Behind the last of those marks. */
  readonly marksEnd: number
  /** Behind the closing quotation marks and brackets that belong to the same sentence. */
  readonly end: number
  /** First character that is not white space after it; the end of the stretch where there is none. */
  readonly next: number
}

const STOPS: ReadonlySet<number> = new Set([...'.!?…。！？'].map((char) => char.charCodeAt(0)))
const SPACE = 32
const LETTER_A = 65
const ELLIPSIS = 0x2026
const CLOSERS: ReadonlySet<string> = new Set('”’»›)]}“')
const STRAIGHT: ReadonlySet<string> = new Set('"\'')

/** Every candidate in `[start, end)`, in order. */
export function* findStops(text: string, start: number, end: number): Generator<Stop> {
  let at = nextMark(text, start, end)
  while (at < end) {
    let marksEnd = at
    while (marksEnd < end && isStop(text.charCodeAt(marksEnd))) marksEnd++
    let close = skipClosers(text, marksEnd, end)
    let next = skipSpace(text, close, end)
    if (next < end && isDetachedCloser(text, next)) {
      close = skipClosers(text, next, end)
      next = skipSpace(text, close, end)
    }
    yield { start: at, marksEnd, end: close, next }
    at = nextMark(text, close, end)
  }
}

/** No letter of the Latin alphabet stands for a stop: only what may be one is looked up. */
const isStop = (code: number): boolean => (code < LETTER_A || code >= ELLIPSIS) && code !== SPACE && STOPS.has(code)

function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isStop(text.charCodeAt(at))) return at
  return end
}

/** A straight mark closes where no letter or digit follows it; an opening one never does. */
function skipClosers(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const char = text.charAt(at)
    if (CLOSERS.has(char) && !(char === '“' && isWord(text.charAt(at + 1)))) at++
    else if (STRAIGHT.has(char) && !isWord(afterMarks(text, at))) at++
    else return at
  }
  return at
}

/** The first character that is no straight mark, from `at` on; looks three characters ahead. */
function afterMarks(text: string, at: number): string {
  let next = at
  while (next < at + 3 && STRAIGHT.has(text.charAt(next))) next++
  return text.charAt(next)
}

/** A closing mark that stands alone between spaces, by a slip, belongs to what is before it. */
function isDetachedCloser(text: string, at: number): boolean {
  const char = text.charAt(at)
  return (char === '”' || char === '»' || char === ')') && isSpace(text.charAt(at - 1)) && !isWord(text.charAt(at + 1))
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charAt(at))) at++
  return at
}
