import type { Period } from './period.ts'

/** Of the clause that a time stands in. */
export type Tense = 'past' | 'present' | 'future'

/** From where a time is seen. */
export interface Scene {
  /** Number of the day of publication; null where it is not known. */
  readonly published: number | null
  readonly tense: Tense
  /** The time that the text named last, for "the next day" and "that year"; null where there is none. */
  readonly narration: Period | null
  /** The day named before it in the same sentence, for an hour without a day; null where there is none. */
  readonly day: Period | null
  /** True where dates without a year, and weekdays, belong to that time: in a history, or behind a year in the same sentence. */
  readonly isTold: boolean
}
