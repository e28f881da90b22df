import type { Span } from '../../model/span.ts'

/** A span with a type: a `T` line. The span counts in UTF-16 code units here, in code points in the file. */
export interface TextBound extends Span {
  readonly id: string
  readonly type: string
}

/** A relation of two text-bound annotations: an `R` line. */
export interface Relation {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** An `A` line; `value` is null where being there is all that it says. */
export interface Attribute {
  readonly type: string
  readonly target: string
  readonly value: string | null
}

/** A reference to an entry of a database: an `N` line. */
export interface Reference {
  readonly target: string
  readonly database: string
  readonly key: string
  readonly name: string
}

/** A note of an annotator, on one line: a `#` line. */
export interface Note {
  readonly target: string
  readonly text: string
}

/** The annotations of a document in brat's standoff format, each list in the order of its lines. */
export interface Standoff {
  readonly spans: readonly TextBound[]
  readonly relations: readonly Relation[]
  readonly attributes: readonly Attribute[]
  readonly references: readonly Reference[]
  readonly notes: readonly Note[]
  /** Ids of text-bound annotations that stand for the same thing: `*` lines. */
  readonly equivalences: readonly (readonly string[])[]
}
