import type { Transitions } from './transitions.ts'

/** Scores of labels for the tokens of an article, and what stands before each token (see `BOUNDARIES`). */
export interface Lattice {
  /** One for each label and token, token after token. */
  readonly scores: Float32Array
  readonly boundaries: Uint8Array
}

/** The sequence of labels with the highest sum of scores (Viterbi); of equal ones that with lower labels at the end. */
export function findBestPath({ scores, boundaries }: Lattice, transitions: Transitions): Uint8Array {
  const { labels, firstBefore, endBefore } = transitions
  const tokens = boundaries.length
  const cameFrom = new Uint8Array(scores.length)
  let reached = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let label = 0; label < labels; label++) {
    reached[label] = transitions.begins[label] ? (scores[label] ?? 0) : Number.NEGATIVE_INFINITY
  }
  for (let token = 1; token < tokens; token++) {
    const table = (boundaries[token] ?? 0) * labels * labels
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let label = firstBefore[to]!; label < endBefore[to]!; label++) {
        const score = reached[label]! + transitions.scores[table + label * labels + to]!
        if (score > best) {
          best = score
          from = label
        }
      }
      cameFrom[token * labels + to] = from
      next[to] = best + scores[token * labels + to]!
    }
    ;[reached, next] = [next, reached]
  }
  return walkBack(cameFrom, indexOfLargest(reached), tokens)
}

function walkBack(cameFrom: Uint8Array, last: number, tokens: number): Uint8Array {
  const path = new Uint8Array(tokens)
  const labels = cameFrom.length / tokens
  let label = last
  for (let token = tokens - 1; token >= 0; token--) {
    path[token] = label
    label = cameFrom[token * labels + label]!
  }
  return path
}

const indexOfLargest = (values: Float64Array): number =>
  values.reduce((best, value, index) => (value > values[best]! ? index : best), 0)
