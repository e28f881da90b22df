import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { FinderName } from './found-statement.ts'

/** Rules that find statements within statements. The corpus that the model learned from marks none. */
const NESTING: ReadonlySet<string> = new Set<FinderName>(['according-to', 'reported-clause'])

/**
 * Where rules and model meet. All that the model found stays. What a rule found stays where the model says nothing: its content and cue
 * touch no content or cue of the model's; or where it is a statement within one of the model's statements.
 */
export const joinStatements = (model: string): Annotator => ({
  name: 'join-statements',
  needs: ['statements'],
  makes: ['statements'],
  annotate({ text }, { statements }) {
    const learned = statements.filter(({ finder }) => finder === model)
    const taken = numberUnits(text.length, learned)
    return {
      statements: statements.filter(
        (statement) => statement.finder === model || isFree(statement, taken) || isNested(statement, learned, taken),
      ),
    }
  },
})

/** For each unit of the text the number, from 1, of the statement whose content or cue it belongs to; 0 for none. */
function numberUnits(length: number, statements: readonly StatementAnnotation[]): Uint32Array {
  const numbers = new Uint32Array(length)
  statements.forEach((statement, index) => {
    for (const { start, end } of partsOf(statement)) numbers.fill(index + 1, start, end)
  })
  return numbers
}

const partsOf = ({ content, cue }: StatementAnnotation): Span[] => (cue === null ? [...content] : [...content, cue])

const isFree = (statement: StatementAnnotation, taken: Uint32Array): boolean =>
  partsOf(statement).every(({ start, end }) => taken.subarray(start, end).every((number) => number === 0))

/** True where cue, source and content lie in one stretch of the content of a learned statement, and are not all of it. */
function isNested(
  statement: StatementAnnotation,
  learned: readonly StatementAnnotation[],
  taken: Uint32Array,
): boolean {
  const { finder, source, cue } = statement
  if (!NESTING.has(finder) || cue === null) return false
  const holder = learned[(taken[cue.start] ?? 0) - 1]
  const parts = source === null ? partsOf(statement) : [...partsOf(statement), source]
  return (
    holder?.content.some((outer) => parts.every(({ start, end }) => outer.start <= start && end <= outer.end)) ?? false
  )
}
