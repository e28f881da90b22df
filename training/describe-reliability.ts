/** A statement with the confidence that it was given. */
export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

const BINS = 10

/**
 * A table by tenths of confidence: how many statements, their mean confidence, and how many of 100 are right; then the expected calibration error,
 * which is the mean of the difference, weighted by how many there are.
 */
export function describeReliability(rated: readonly Rated[]): string {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    rated.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  ).filter((bin) => bin.length > 0)
  const lines = bins.map(
    (bin) => `${bin.length} statements: mean confidence ${meanOf(bin).toFixed(3)}, right ${shareOf(bin).toFixed(3)}`,
  )
  const error = bins.reduce((sum, bin) => sum + bin.length * Math.abs(meanOf(bin) - shareOf(bin)), 0) / rated.length
  return [...lines, `expected calibration error ${error.toFixed(4)}`].join('\n')
}

const meanOf = (rated: readonly Rated[]): number =>
  rated.reduce((sum, { confidence }) => sum + confidence, 0) / rated.length

const shareOf = (rated: readonly Rated[]): number => rated.filter(({ right }) => right).length / rated.length
