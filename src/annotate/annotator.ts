import type { AnnotationKind, Annotations } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'

/**
 * The contract between the pipeline and everything that finds something in a text.
 * An annotator returns new annotations; it never changes the document or what it was given.
 */
export interface Annotator {
  /** Verb first, unique in an order: `find-statements`. */
  readonly name: string
  /** Kinds that must have been made before it runs. */
  readonly needs: readonly AnnotationKind[]
  /** Kinds that it adds to, or, for a refiner, replaces. */
  readonly makes: readonly AnnotationKind[]
  /** Returns lists for the kinds in `makes`, complete: what stood there before and is kept, included. */
  annotate(document: Document, annotations: Annotations): Partial<Annotations>
}
