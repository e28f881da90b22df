import type { StatementAnnotation } from '../model/annotation.ts'
import type { MeasuredContent } from '../model/content.ts'

/** A statement on its way into a record: what was found, with its content made lawful. */
export interface Candidate extends MeasuredContent {
  readonly annotation: StatementAnnotation
}
