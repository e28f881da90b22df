import type { Span } from './span.ts'

/** A doubt about the text, with its place. Never an exception: exceptions are for callers' mistakes. */
export interface Message extends Span {
  /** Stable id of the rule that raised it, such as `quote-open-missing`. */
  readonly rule: string
  /** What is doubtful and what was done about it, in words. */
  readonly text: string
}
