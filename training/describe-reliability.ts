/** A statement with the confidence that it was given. */
export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

const BINS = 10

/** Statements of one tenth of confidence: how many, their mean confidence, and the share of them that is right. */
export interface ReliabilityBin {
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** By tenths of confidence, the lowest first; tenths with no statement are left out. */
export function binByConfidence(rated: readonly Rated[]): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    rated.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  )
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      confidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      right: bin.filter(({ right }) => right).length / bin.length,
    }))
}

/**
 * A table by tenths of confidence: how many statements, their mean confidence, and how many of 100 are right; then the expected calibration error,
 * which is the mean of the difference, weighted by how many there are.
 */
export function describeReliability(rated: readonly Rated[]): string {
  const bins = binByConfidence(rated)
  const lines = bins.map(
    ({ count, confidence, right }) =>
      `${count} statements: mean confidence ${confidence.toFixed(3)}, right ${right.toFixed(3)}`,
  )
  const error = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / rated.length
  return [...lines, `expected calibration error ${error.toFixed(4)}`].join('\n')
}
