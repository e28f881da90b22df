import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import { contains, type Span } from '../../../model/span.ts'
import { type OwnedUnits, ownUnits } from './own-units.ts'

/** What all parts of the join look at. */
export interface JoinScene {
  readonly document: Document
  /** All that the rules found. */
  readonly ruled: readonly StatementAnnotation[]
  /** Whether a place lies in quotation marks, marks included. */
  readonly quoted: OwnedUnits
  /** Index of the block in which a place lies. */
  readonly blocks: OwnedUnits
}

export function setScene(document: Document, ruled: readonly StatementAnnotation[]): JoinScene {
  const { length } = document.text
  return {
    document,
    ruled,
    quoted: ownUnits(length, [document.quotations]),
    blocks: ownUnits(
      length,
      document.blocks.map((block) => [block]),
    ),
  }
}

export const startsQuoted = ({ quoted }: JoinScene, { start }: Span): boolean =>
  quoted.firstIn({ start, end: start + 1 }) !== null

export const contentOf = ({ content }: StatementAnnotation): readonly Span[] => content
export const cueOf = ({ cue }: StatementAnnotation): readonly Span[] => (cue === null ? [] : [cue])
/** Content and cue. */
export const wordsOf = (statement: StatementAnnotation): readonly Span[] => [...statement.content, ...cueOf(statement)]
/** Content, cue and source. */
export const partsOf = (statement: StatementAnnotation): readonly Span[] =>
  statement.source === null ? wordsOf(statement) : [...wordsOf(statement), statement.source]

/** True where each of `inner` lies in one of `outer`. */
export const holdsAll = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every((span) => outer.some((one) => contains(one, span)))
