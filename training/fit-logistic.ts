/** Something that may be right, with what is known of it. */
export interface Sample {
  readonly features: readonly number[]
  readonly right: boolean
}

/** Added to the squares of all weights but the first, so that features that say the same share what they say. */
const RIDGE = 1
/** Newton's method needs about eight steps for such problems. */
const STEPS = 25

/** Weights of a logistic regression: the intercept, then one for each feature. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const rows = samples.map(({ features, right }) => ({ x: [1, ...features], y: right ? 1 : 0 }))
  const size = rows[0]?.x.length ?? 1
  let weights: number[] = Array(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight))
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? RIDGE : 0)))
    for (const { x, y } of rows) {
      const p = probability(weights, x)
      for (let i = 0; i < size; i++) {
        gradient[i]! += (y - p) * x[i]!
        for (let j = 0; j < size; j++) curvature[i]![j]! += p * (1 - p) * x[i]! * x[j]!
      }
    }
    const change = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + change[i]!)
  }
  return weights
}

/** The probability that `fitLogistic`'s weights give to features, a 1 before them. */
export const probability = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)))

/** Solves `matrix * x = right` for a matrix that is symmetric and positive (Gaussian elimination; the pivots need no search). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  rows.forEach((row, i) => {
    for (const below of rows.slice(i + 1)) {
      const factor = below[i]! / row[i]!
      for (let j = i; j < row.length; j++) below[j]! -= factor * row[j]!
    }
  })
  const solution: number[] = Array(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!
    const known = solution.reduce((sum, value, j) => (j > i ? sum + row[j]! * value : sum), 0)
    solution[i] = (row[rows.length]! - known) / row[i]!
  }
  return solution
}
