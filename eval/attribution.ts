import type { Span } from '../src/index.ts'
import type { Statements } from './statements.ts'

/** Pairs of start and end, as the corpora give spans. */
export type Pairs = readonly (readonly [number, number])[]

/** A statement as the corpora give it. */
export interface Attribution {
  readonly content: Pairs
  readonly cue: Pairs
  readonly source: Pairs
}

export const asAttributions = (record: Pick<Statements, 'statements'>): Attribution[] =>
  record.statements.map(({ content, cue, source }) => ({
    content: content.map(pairOf),
    cue: cue ? [pairOf(cue)] : [],
    source: source ? [pairOf(source)] : [],
  }))

const pairOf = ({ start, end }: Span): readonly [number, number] => [start, end]

/** Characters in all spans. */
export const lengthOf = (pairs: Pairs): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

/** Characters that two lists of spans share. */
export function sharedLength(a: Pairs, b: Pairs): number {
  let sum = 0
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return sum
}

/** What of the spans in `some` no span in `others` covers. */
export function without(some: Pairs, others: Pairs): Pairs {
  return others.reduce<Pairs>(
    (rest, [from, to]) =>
      rest.flatMap(([start, end]): Pairs => {
        const before = [start, Math.min(end, from)] as const
        const after = [Math.max(start, to), end] as const
        return [before, after].filter(([first, last]) => first < last)
      }),
    some,
  )
}
