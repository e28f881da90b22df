import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

/** Four times the text may take this many times as long: 4 where growth is linear, 16 where it is quadratic. */
const MOST_GROWTH = 8
const ROUNDS = 5

const PARAGRAPH = '“The locks will open,” Ana Veld said, adding that Norland had closed the strait. Marr denied it.\n\n'

const texts: readonly (readonly [string, (times: number) => string])[] = [
  ['news', (times) => PARAGRAPH.repeat(100 * times)],
  [
    'one long paragraph',
    (times) =>
      PARAGRAPH.trim()
        .concat(' ')
        .repeat(100 * times),
  ],
  ['one long sentence', (times) => `Veld said that ${'the locks open and that '.repeat(300 * times)}the ferry runs.`],
  ['quotations that never close', (times) => '“Open, Veld said. '.repeat(400 * times)],
  ['parentheses that never close', (times) => '('.repeat(10_000 * times)],
  ['one word', (times) => 'x'.repeat(50_000 * times)],
  ['blank lines', (times) => '\n'.repeat(50_000 * times)],
]

/** The shortest of several runs, in milliseconds: what else the machine does can only lengthen a run. */
function measure(text: string): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    extract({ text })
    shortest = Math.min(shortest, performance.now() - start)
  }
  return shortest
}

describe('time', () => {
  it.each(texts)('grows linearly with the length of %s', (_, textOf) => {
    extract({ text: textOf(1) })
    const [once, fourfold] = [measure(textOf(1)), measure(textOf(4))]
    // Runs of a millisecond or two are too short to compare: they count as two.
    expect(fourfold / Math.max(once, 2)).toBeLessThan(MOST_GROWTH)
  })
})
