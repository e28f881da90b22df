import type { Record } from '../model/record.ts'
import { type Span, splitsPair } from '../model/span.ts'
import type { Problem } from './problem.ts'

/** Law 1: every span lies in the text, is not empty and never splits a surrogate pair. */
export function findSpanProblems(record: Record, text?: string): Problem[] {
  const { length } = record.article
  const problems: Problem[] = []
  if (text !== undefined && text.length !== length) {
    problems.push({ path: 'article.length', message: `says ${length}, but the text has ${text.length} code units` })
  }
  visitSpans(record, '', (span, path) => {
    const fault = faultOf(span, length, text)
    if (fault !== null) problems.push({ path, message: `span ${span.start}-${span.end} ${fault}` })
  })
  return problems
}

function faultOf({ start, end }: Span, length: number, text?: string): string | null {
  if (start >= end) return 'is empty or runs backwards'
  if (end > length) return `ends after the text, which has ${length} code units`
  if (text !== undefined && (splitsPair(text, start) || splitsPair(text, end))) return 'splits a surrogate pair'
  return null
}

/** Visits every object in `value` that has a start and an end, in the order in which they stand. */
function visitSpans(value: unknown, path: string, visit: (span: Span, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isSpan(value)) visit(value, path)
  for (const [key, inner] of Object.entries(value)) visitSpans(inner, path === '' ? key : `${path}.${key}`, visit)
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
