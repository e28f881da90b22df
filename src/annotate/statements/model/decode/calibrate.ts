import { sigmoid } from '../kernels/exp.ts'
import type { StatementCertainty } from './rate-statement.ts'

/** A logistic regression from certainties to the odds that a statement is right. */
export interface Calibration extends StatementCertainty {
  readonly intercept: number
}

/** How often statements of which the model is so sure are right, 0 to 1. The same bits everywhere. */
export function calibrate(certainty: StatementCertainty, { intercept, ...weights }: Calibration): number {
  const { cue, source, content, edges, least } = weights
  const odds =
    intercept +
    cue * certainty.cue +
    source * certainty.source +
    content * certainty.content +
    edges * certainty.edges +
    least * certainty.least
  return sigmoid(odds)
}
