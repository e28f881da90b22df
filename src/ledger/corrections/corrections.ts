import type { Correction } from '../../model/correction.ts'
import type { Record } from '../../model/record.ts'
import type { Applied } from './apply-corrections.ts'
import type { CorrectionRequest } from './correction-request.ts'
import type { Conflict } from './find-conflicts.ts'
import type { Agreement } from './measure-agreement.ts'
import type { CorrectionOutcome, OutcomeState } from './outcome.ts'

/** Who corrects, and why; null where they do not say. */
export interface Corrector {
  readonly by: string
  readonly why: string | null
}

/** What became of a correction in one version of an article. */
export interface OutcomeIn extends CorrectionOutcome {
  /** Key of the version. */
  readonly article: number
}

export interface StoredCorrection {
  readonly correction: Correction
  /** Key of the version of an article on which it was made. */
  readonly article: number
  readonly undone: boolean
  /** In each version of each article that it concerns; none for an undo. */
  readonly outcomes: readonly OutcomeIn[]
}

export interface CorrectionFilter {
  /** Key of a version of an article: corrections of that article, in all its versions, and of actors everywhere that it has. */
  readonly article?: number
  /** Those that came to this in the newest version of an article that they concern. */
  readonly state?: OutcomeState
}

/** A conflict, and the version of an article in which it is. */
export interface ConflictIn extends Conflict {
  readonly article: number
}

/** An article as its corrector sees it. */
export interface CorrectedArticle {
  readonly text: string
  readonly extracted: Record
  readonly applied: Applied
}

/** A correction that stands, with the text on which it was made: material to train on. */
export interface CorrectionExample {
  readonly correction: Correction
  readonly text: string
}

/**
 * What people say about what was extracted. Corrections are rows that are never changed; what is shown follows from them
 * and from the extraction, in the same transaction.
 */
export interface Corrections {
  /** null where there is no such key. */
  see(key: number): Promise<CorrectedArticle | null>
  /**
   * Corrects the version of an article with this key, and with it all other versions in which the place is found. Of two
   * corrections of one thing the later is shown.
   * @throws UsageError where the request names what the record does not have, or could not be shown
   */
  add(key: number, request: CorrectionRequest, who: Corrector): Promise<StoredCorrection>
  /** The same for several requests, one after another: all are stored, or none where it throws. */
  addAll(key: number, requests: readonly CorrectionRequest[], who: Corrector): Promise<readonly StoredCorrection[]>
  /** @param id of a correction, or its beginning, if no other begins so. @throws UsageError where there is none, or it is undone */
  undo(id: string, who: Corrector): Promise<StoredCorrection>
  /** In the order in which they were made. */
  list(filter?: CorrectionFilter): Promise<readonly StoredCorrection[]>
  /** In the newest versions of all articles. */
  conflicts(): Promise<readonly ConflictIn[]>
  /** Over the newest versions of all articles that people have corrected. */
  agreement(): Promise<readonly Agreement[]>
  /** All that are neither undone nor an undo, in the order in which they were made. */
  examples(): AsyncIterable<CorrectionExample>
}
