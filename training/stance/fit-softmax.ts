/** What an example shows: feature ids below `size`, each once, with their values. */
export interface SparseExample {
  readonly ids: Uint32Array
  readonly values: Float32Array
  /** 0 is the class whose weights stay 0. */
  readonly label: number
  /** How much it counts. */
  readonly weight: number
}

export interface SoftmaxOptions {
  /** Number of feature ids. */
  readonly size: number
  readonly classes: number
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull of each weight towards 0, at each example that has it. */
  readonly decay: number
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad). Returns weights by
 * `(class - 1) * size + id`, averaged over the epochs after the first. The same examples in the same order give the same weights.
 */
export function fitSoftmax(examples: readonly SparseExample[], options: SoftmaxOptions): Float32Array {
  const { size, classes, epochs, rate, decay } = options
  const weights = new Float32Array((classes - 1) * size)
  const squares = new Float32Array(weights.length).fill(1e-2)
  const sums = new Float32Array(weights.length)
  const random = createRandom(1)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]!
      const errors = scoreClasses(example, weights, size, classes)
      errors.forEach((probability, label) => {
        if (label === 0) return
        const error = (probability - (label === example.label ? 1 : 0)) * example.weight
        const base = (label - 1) * size
        for (let i = 0; i < example.ids.length; i++) {
          const at = base + example.ids[i]!
          const gradient = error * example.values[i]! + decay * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
        }
      })
    }
    if (epoch > 0) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]! / (epochs - 1)
  }
  return sums
}

/** Probability of each class. */
export function scoreClasses(
  { ids, values }: Pick<SparseExample, 'ids' | 'values'>,
  weights: ArrayLike<number>,
  size: number,
  classes: number,
): number[] {
  const scores = [0]
  for (let label = 1; label < classes; label++) {
    const base = (label - 1) * size
    let score = 0
    for (let i = 0; i < ids.length; i++) score += weights[base + ids[i]!]! * values[i]!
    scores.push(score)
  }
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Numbers from 0 to below 1 that are the same at each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}
