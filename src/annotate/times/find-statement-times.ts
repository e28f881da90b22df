import type { StatementAnnotation, StatementTimeAnnotation, TimeAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'

export function findStatementTimes(
  _document: Document,
  _statements: readonly StatementAnnotation[],
  _times: readonly TimeAnnotation[],
): StatementTimeAnnotation[] {
  return []
}
