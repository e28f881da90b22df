/**
 * What became of a correction in one article: `shown` in the record; `superseded` by a later one on the same thing, or by
 * a rejection; `undone`; or `orphaned`, kept without effect because what it was about is no longer found.
 */
export type OutcomeState = 'shown' | 'superseded' | 'undone' | 'orphaned'

export interface CorrectionOutcome {
  readonly state: OutcomeState
  /** Statement of the corrected record that it is about; null where there is none. */
  readonly statement: string | null
  /** Actor of the corrected record that it is about; null where there is none. */
  readonly actor: string | null
  /** Why it is orphaned or superseded, in words; null otherwise. */
  readonly reason: string | null
}

export const UNDONE: CorrectionOutcome = { state: 'undone', statement: null, actor: null, reason: null }

export const shown = (about: Partial<Pick<CorrectionOutcome, 'statement' | 'actor'>> = {}): CorrectionOutcome => ({
  state: 'shown',
  statement: null,
  actor: null,
  reason: null,
  ...about,
})

export const orphaned = (reason: string): CorrectionOutcome => ({
  state: 'orphaned',
  statement: null,
  actor: null,
  reason,
})

export const superseded = (reason: string): CorrectionOutcome => ({
  state: 'superseded',
  statement: null,
  actor: null,
  reason,
})
