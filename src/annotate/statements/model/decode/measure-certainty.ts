import { exp } from '../kernels/exp.ts'
import type { Lattice } from './find-best-path.ts'
import type { Transitions } from './transitions.ts'

/**
 * For each token the probability of its label on `path`, summed over all sequences of labels (forward-backward). Time and memory grow linearly
 * with the number of tokens: eight bytes a token and label while it runs.
 */
export function measureCertainty(lattice: Lattice, transitions: Transitions, path: Uint8Array): Float32Array {
  const { labels } = transitions
  const tokens = path.length
  const certainty = new Float32Array(tokens)
  const odds = Float64Array.from(transitions.scores, (score) => (score === Number.NEGATIVE_INFINITY ? 0 : exp(score)))
  const forward = sumForward(lattice, transitions, odds)
  let behind = new Float64Array(labels).fill(1)
  let before = new Float64Array(labels)
  const weighted = new Float64Array(labels)
  for (let token = tokens - 1; token >= 0; token--) {
    const at = token * labels
    let all = 0
    for (let label = 0; label < labels; label++) all += forward[at + label]! * behind[label]!
    certainty[token] = (forward[at + path[token]!]! * behind[path[token]!]!) / all
    writeOdds(lattice.scores, at, weighted)
    for (let label = 0; label < labels; label++) weighted[label] = weighted[label]! * behind[label]!
    const table = lattice.boundaries[token]! * labels * labels
    for (let from = 0; from < labels; from++) {
      let sum = 0
      for (let to = 0; to < labels; to++) sum += odds[table + from * labels + to]! * weighted[to]!
      before[from] = sum
    }
    scaleToOne(before, 0, labels)
    ;[behind, before] = [before, behind]
  }
  return certainty
}

/** For each token and label the share of all sequences up to the token that end with the label. */
function sumForward(
  { scores, boundaries }: Lattice,
  { labels, begins }: Transitions,
  odds: Float64Array,
): Float64Array {
  const forward = new Float64Array(scores.length)
  const here = new Float64Array(labels)
  for (let token = 0; token < boundaries.length; token++) {
    const at = token * labels
    const table = boundaries[token]! * labels * labels
    writeOdds(scores, at, here)
    for (let to = 0; to < labels; to++) {
      let sum = token === 0 && begins[to] ? 1 : 0
      for (let from = 0; token > 0 && from < labels; from++) {
        sum += forward[at - labels + from]! * odds[table + from * labels + to]!
      }
      forward[at + to] = sum * here[to]!
    }
    scaleToOne(forward, at, at + labels)
  }
  return forward
}

/** Writes `exp` of the scores of one token to `odds`, the largest made 1. */
function writeOdds(scores: Float32Array, at: number, odds: Float64Array): void {
  let largest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < odds.length; label++) largest = Math.max(largest, scores[at + label]!)
  for (let label = 0; label < odds.length; label++) odds[label] = exp(scores[at + label]! - largest)
}

function scaleToOne(values: Float64Array, start: number, end: number): void {
  let sum = 0
  for (let i = start; i < end; i++) sum += values[i]!
  for (let i = start; i < end; i++) values[i] = values[i]! / sum
}
