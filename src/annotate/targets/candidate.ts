import type { ActorAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { TokenRange } from './stance/stance-view.ts'

/** Somebody whom a statement may be about, at one place. */
export interface Candidate {
  readonly actor: ActorAnnotation
  /** The words to look at: those that name him, or those that stand for him or for what he did. */
  readonly place: TokenRange
  /** null where he is implied. */
  readonly mention: Span | null
  /** The speaker himself, or "we" for those he speaks for. */
  readonly isOwn: boolean
}
