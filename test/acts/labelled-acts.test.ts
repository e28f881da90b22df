import { describe, expect, it } from 'vitest'
import { readMarked, type ToldAct } from './read-marked.ts'
import { tellMarked } from './tell-marked.ts'

/** Per cent of statements whose act is right, and whose act, negation, condition and commitment all are. */
const FLOORS = [
  { name: 'built-on', least: 100, act: 97, whole: 96 },
  { name: 'held-out', least: 98, act: 90, whole: 88 },
]

describe.each(FLOORS)('acts of the labelled statements $name', ({ name, least, act, whole }) => {
  const told = readMarked(name).map((marked) => ({ expected: marked.expected, given: tellMarked(marked) }))
  const percentWhere = (isRight: (expected: ToldAct, given: ToldAct) => boolean): number =>
    (100 * told.filter(({ expected, given }) => isRight(expected, given)).length) / told.length

  it('are measured on enough statements', () => expect(told.length).toBeGreaterThanOrEqual(least))

  it('are right', () => {
    expect(percentWhere((expected, given) => expected.act === given.act)).toBeGreaterThanOrEqual(act)
  })

  it('are right with negation, condition and commitment', () => {
    expect(percentWhere(isSame)).toBeGreaterThanOrEqual(whole)
  })
})

const isSame = (a: ToldAct, b: ToldAct): boolean =>
  a.act === b.act && a.negated === b.negated && a.conditional === b.conditional && a.commitment === b.commitment
