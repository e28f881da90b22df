import { type RaiseAll, raiseAll } from '../kernels/exp.ts'
import type { Lattice } from './find-best-path.ts'
import type { Transitions } from './transitions.ts'

/**
 * For each token the probability of its label on `path`, summed over all sequences of labels (forward-backward). Time and memory grow linearly
 * with the number of tokens: twelve bytes a token and label while it runs.
 * @param raise gives the same bits as `raiseAll`, which stands in for it where it is absent
 */
export function measureCertainty(
  lattice: Lattice,
  transitions: Transitions,
  path: Uint8Array,
  raise: RaiseAll = raiseAll,
): Float32Array {
  const { labels, odds, firstBefore, endBefore } = transitions
  const tokens = path.length
  const certainty = new Float32Array(tokens)
  const own = readOdds(lattice.scores, labels, raise)
  const forward = sumForward(lattice, transitions, own)
  let behind = new Float64Array(labels).fill(1)
  let before = new Float64Array(labels)
  for (let token = tokens - 1; token >= 0; token--) {
    const at = token * labels
    let all = 0
    for (let label = 0; label < labels; label++) all += forward[at + label]! * behind[label]!
    certainty[token] = (forward[at + path[token]!]! * behind[path[token]!]!) / all
    const table = lattice.boundaries[token]! * labels * labels
    before.fill(0)
    for (let to = 0; to < labels; to++) {
      const weighted = own[at + to]! * behind[to]!
      const end = endBefore[to]!
      for (let from = firstBefore[to]!; from < end; from++) {
        before[from] = before[from]! + odds[table + from * labels + to]! * weighted
      }
    }
    scaleToOne(before, 0, labels)
    ;[behind, before] = [before, behind]
  }
  return certainty
}

/** For each token and label the share of all sequences up to the token that end with the label. */
function sumForward(
  { boundaries }: Lattice,
  { labels, odds, begins, firstBefore, endBefore }: Transitions,
  own: Float32Array,
): Float64Array {
  const forward = new Float64Array(own.length)
  for (let token = 0; token < boundaries.length; token++) {
    const at = token * labels
    const table = boundaries[token]! * labels * labels
    for (let to = 0; to < labels; to++) {
      let sum = token === 0 && begins[to] ? 1 : 0
      const end = token === 0 ? 0 : endBefore[to]!
      for (let from = firstBefore[to]!; from < end; from++) {
        sum += forward[at - labels + from]! * odds[table + from * labels + to]!
      }
      forward[at + to] = sum * own[at + to]!
    }
    scaleToOne(forward, at, at + labels)
  }
  return forward
}

/** `exp` of all scores, the largest of each token made 1. */
function readOdds(scores: Float32Array, labels: number, raise: RaiseAll): Float32Array {
  const odds = new Float32Array(scores.length)
  for (let at = 0; at < scores.length; at += labels) {
    let largest = Number.NEGATIVE_INFINITY
    for (let i = at; i < at + labels; i++) if (scores[i]! > largest) largest = scores[i]!
    for (let i = at; i < at + labels; i++) odds[i] = scores[i]! - largest
  }
  raise(odds)
  return odds
}

function scaleToOne(values: Float64Array, start: number, end: number): void {
  let sum = 0
  for (let i = start; i < end; i++) sum += values[i]!
  for (let i = start; i < end; i++) values[i] = values[i]! / sum
}
