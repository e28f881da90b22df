import { UsageError } from '../../model/errors.ts'
import type { Span } from '../../model/span.ts'

/** Reads `43-69` or `43-69,80-92`. @throws UsageError for anything else */
export function parseSpans(option: string, value: string): Span[] {
  return value.split(',').map((part) => {
    const [, start, end] = /^\s*(\d+)-(\d+)\s*$/.exec(part) ?? []
    if (start === undefined || end === undefined)
      throw new UsageError(
        `${option} ${JSON.stringify(value)} is no place: write start-end in UTF-16 code units, such as 43-69`,
      )
    return { start: Number(start), end: Number(end) }
  })
}

/** Reads one span, or `none`. @throws UsageError for anything else */
export function parseSpan(option: string, value: string): Span | null {
  if (value === 'none') return null
  const [span, ...more] = parseSpans(option, value)
  if (span === undefined || more.length > 0)
    throw new UsageError(`${option} takes one place: write ${option} 43-69, or none`)
  return span
}
