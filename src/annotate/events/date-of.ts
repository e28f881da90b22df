import type { TimeAnnotation } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'

/**
 * The value of the first time that a clause names and that is a date: vague ones ("currently") and days of an unknown year are none. null
 * where it names none: the day of the article is never guessed.
 */
export const dateOf = (times: readonly TimeAnnotation[], clause: Span): string | null =>
  times.find((time) => contains(clause, time) && isDate(time))?.value ?? null

const isDate = ({ grain, value }: TimeAnnotation): boolean => grain !== 'vague' && /^\d/.test(value)
