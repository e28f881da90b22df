import { sigmoid } from '../kernels/exp.ts'
import type { StatementCertainty } from './rate-statement.ts'

/** A logistic regression from certainties to the odds that a statement is right, and what became of such statements in the end. */
export interface Calibration extends StatementCertainty {
  readonly intercept: number
  /** Points of a line from the probability of the regression (rising strictly) to the share that was right (rising); none where it stands as it is. */
  readonly knots: readonly (readonly [number, number])[]
}

/** How often statements of which the model is so sure are right, 0 to 1. The same bits everywhere. */
export function calibrate(certainty: StatementCertainty, { intercept, knots, ...weights }: Calibration): number {
  const { cue, source, content, edges, least } = weights
  const odds =
    intercept +
    cue * certainty.cue +
    source * certainty.source +
    content * certainty.content +
    edges * certainty.edges +
    least * certainty.least
  const probability = sigmoid(odds)
  return knots.length === 0 ? probability : heightAt(knots, probability)
}

/** Height of the line through the points at `x`; before the first and after the last point it stays level. */
function heightAt(knots: Calibration['knots'], x: number): number {
  const next = knots.findIndex(([at]) => at > x)
  if (next <= 0) return knots.at(next === 0 ? 0 : -1)![1]
  const [[x0, y0], [x1, y1]] = [knots[next - 1]!, knots[next]!]
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}
