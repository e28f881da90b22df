import type { Span } from '../../model/span.ts'

export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** Which one of its kind: counted from the publication (last, this, next), or from the time named before it (before, same, after). */
export type Turn = 'last' | 'this' | 'next' | 'before' | 'same' | 'after'

/** Code of a part of the year as in TIMEX3: seasons, quarters, halves. */
export type PartOfYear = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'

/** A year as worded: its number (negative: BC, 1 BC is 0), which one it is, or null where none is named. */
export type YearMeaning = number | Turn | null

export interface DateMeaning {
  readonly kind: 'date'
  readonly year: YearMeaning
  readonly month: number
  readonly day: number
}

export interface MonthMeaning {
  readonly kind: 'month'
  readonly year: YearMeaning
  readonly month: number
  /** "last October" */
  readonly turn: Turn | null
}

/** What a phrase says of a time, before it is known which time that is. */
export type Meaning =
  | DateMeaning
  | MonthMeaning
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | {
      readonly kind: 'part-of-year'
      readonly part: PartOfYear
      readonly year: YearMeaning
      readonly turn: Turn | null
    }
  /** A decade or a century by its first year; `full` is false where the century is not named ("the '60s"). */
  | { readonly kind: 'years'; readonly grain: 'decade' | 'century'; readonly first: number; readonly full: boolean }
  /** `week` is that of "Monday of last week". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn: Turn | null
      readonly week: 'last' | 'this' | 'next' | null
    }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearMeaning; readonly turn: Turn | null }
  /** "this week", "yesterday", "that year". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly turn: Turn }
  /** "two years ago": `count` is negative towards the past. */
  | {
      readonly kind: 'distance'
      readonly unit: Unit
      readonly count: number
      readonly from: 'publication' | 'narration'
    }
  /** "the past three months": a stretch that ends (or begins) with the publication. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'vague'; readonly value: string }
  /** A part or an hour of a day; `day` is null where none is named. `time` as TIMEX3 has it: `TMO`, `T10:35`. */
  | { readonly kind: 'time-of-day'; readonly time: string; readonly day: Meaning | null }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }

/** A phrase that names a time. Offsets are into the text that the finder was given. */
export interface TimeExpression extends Span {
  readonly meaning: Meaning
}

/** Proposes the times of one kind in a sentence, in any order; they may overlap. Linear in its length; never throws. */
export type TimeFinder = (sentence: string) => readonly TimeExpression[]
