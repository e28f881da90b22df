import type { MentionForm } from '../../../model/annotation.ts'
import type { Character } from '../cast/character.ts'

/** Somebody named in the text. Unit: token indices, half-open; titles left out. */
export interface FoundName {
  readonly first: number
  readonly end: number
  /** Index into `Document.sentences`. */
  readonly sentence: number
  readonly character: Character
  readonly form: MentionForm
}
