import type { Correction } from '../../model/correction.ts'
import type { CorrectionRequest, Signature } from './correction-request.ts'
import { draftOfActors } from './draft-of-actors.ts'
import { draftAdd, draftOfStatement } from './draft-of-statement.ts'
import { type DraftBody, identifyCorrection } from './identify-correction.ts'
import type { Seen } from './seen.ts'

/**
 * Makes a correction of what somebody asks for. @throws UsageError where it names a statement or actor that the record does
 * not have, or a span that is none in the text
 */
export function draftCorrection(seen: Seen, request: CorrectionRequest, { by, at, why }: Signature): Correction {
  const { id, extractor } = seen.applied.record
  const body = describeRequest(seen, request)
  const article = 'scope' in body && body.scope === 'everywhere' ? null : id
  return identifyCorrection({ by, at, article, extractor: extractor.version, why, ...body })
}

function describeRequest(seen: Seen, request: CorrectionRequest): DraftBody {
  if (request.what === 'add') return draftAdd(seen, request.to)
  if (request.what === 'merge' || request.what === 'split') return draftOfActors(seen, request)
  return draftOfStatement(seen, request)
}

/** Takes a correction back; an undo can be taken back likewise. */
export function draftUndo({ id, article, extractor }: Correction, { by, at, why }: Signature): Correction {
  return identifyCorrection({ by, at, article, extractor, why, what: 'undo', undoes: id })
}
