import { describe, expect, it } from 'vitest'
import { findBestPath, type Lattice } from './find-best-path.ts'
import { measureCertainty } from './measure-certainty.ts'
import { restrictTransitions } from './transitions.ts'

const LABELS = 5
const TOKENS = 4

/** Numbers about -2 to 2, the same for the same seed. */
function numbers(length: number, seed: number): Float32Array {
  let state = seed
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 30 - 2
  })
}

const lattice = (seed: number): Lattice => ({
  scores: numbers(TOKENS * LABELS, seed),
  boundaries: Uint8Array.from([3, 0, 2, 1]),
})
const transitions = restrictTransitions(numbers(4 * LABELS * LABELS, 99), LABELS)

/** All sequences that are allowed, with their scores. */
function allPaths({ scores, boundaries }: Lattice): { path: number[]; score: number }[] {
  const paths = Array.from({ length: LABELS ** TOKENS }, (_, n) =>
    Array.from({ length: TOKENS }, (_, i) => Math.floor(n / LABELS ** i) % LABELS),
  )
  return paths
    .filter((path) => transitions.begins[path[0] ?? 0])
    .map((path) => ({
      path,
      score: path.reduce((sum, label, token) => {
        const step = (boundaries[token] ?? 0) * LABELS * LABELS + (path[token - 1] ?? 0) * LABELS + label
        return sum + (scores[token * LABELS + label] ?? 0) + (token === 0 ? 0 : (transitions.scores[step] ?? 0))
      }, 0),
    }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
}

describe('restrictTransitions', () => {
  it('lets a label that goes on with a part follow labels of that part only, and none begin with it', () => {
    expect(transitions.begins).toEqual([true, true, false, true, false])
    const allowed = Array.from({ length: LABELS }, (_, from) => transitions.scores[from * LABELS + 2] ?? 0)
    expect(allowed.map((score) => score > Number.NEGATIVE_INFINITY)).toEqual([false, true, true, false, false])
  })
})

describe.each([1, 2, 3, 4, 5])('on random scores, seed %i', (seed) => {
  const paths = allPaths(lattice(seed))
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a))

  it('finds the path with the highest score of all that are allowed', () => {
    expect([...findBestPath(lattice(seed), transitions)]).toEqual(best.path)
  })

  it('gives each label its share of the odds of all paths', () => {
    const odds = paths.map(({ path, score }) => ({ path, odds: Math.exp(score) }))
    const all = odds.reduce((sum, path) => sum + path.odds, 0)
    const expected = best.path.map(
      (label, token) =>
        odds.filter(({ path }) => path[token] === label).reduce((sum, path) => sum + path.odds, 0) / all,
    )
    const measured = measureCertainty(lattice(seed), transitions, Uint8Array.from(best.path))
    for (const [token, value] of measured.entries()) expect(value).toBeCloseTo(expected[token] ?? 0, 5)
  })
})

it('finds nothing in an article without tokens', () => {
  const empty = { scores: new Float32Array(0), boundaries: new Uint8Array(0) }
  expect(findBestPath(empty, transitions)).toEqual(new Uint8Array(0))
  expect(measureCertainty(empty, transitions, new Uint8Array(0))).toEqual(new Float32Array(0))
})

it('stays finite where scores are far apart', () => {
  const scores = numbers(400 * LABELS, 3).map((score) => score * 500)
  const long = { scores, boundaries: new Uint8Array(400) }
  const certainty = measureCertainty(long, transitions, findBestPath(long, transitions))
  expect(certainty.every((value) => value >= 0 && value <= 1.000001)).toBe(true)
})
