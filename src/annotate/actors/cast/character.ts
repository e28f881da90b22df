import type { ActorAnnotation, ActorType, MentionAnnotation, MentionForm } from '../../../model/annotation.ts'
import { byPosition, type Span } from '../../../model/span.ts'

/** What the text tells; null where it tells nothing. */
export type Gender = 'female' | 'male' | null

/** Somebody in the article, while its text is being read. */
export interface Character {
  name: string
  readonly type: ActorType
  /** Words of the longest form of the name. */
  words: readonly string[]
  /** Words known to stand before or beside the name, in lower case: "kestria", "president". */
  readonly titles: Set<string>
  gender: Gender
  /** True of several people or states: "Western countries". */
  readonly plural: boolean
  /** Token at which the full name first stands. */
  introduced: number
  /** True where a bare surname has been taken for this person. */
  ownsSurname: boolean
  /** How often the text gives the name in full, and the given name alone. */
  namedInFull: number
  namedByGivenName: number
  /** True of a person whom a statement has had for its source. */
  spoken: boolean
  /** True of somebody whom the text describes and does not name: "a woman", "a senior official". Never an actor. */
  readonly unnamed: boolean
  /** False while only a pronoun could ask for it: such a group becomes an actor when one does. */
  shown: boolean
  /** By start. */
  readonly mentions: Map<number, MentionAnnotation>
}

export type NewCharacter = Pick<Character, 'name' | 'type'> & Partial<Character>

export const createCharacter = (known: NewCharacter): Character => ({
  words: known.name.split(' '),
  titles: new Set(),
  gender: null,
  plural: false,
  introduced: -1,
  ownsSurname: false,
  namedInFull: 0,
  namedByGivenName: 0,
  spoken: false,
  unnamed: false,
  shown: true,
  mentions: new Map(),
  ...known,
})

/** Notes where and how a character is mentioned; the first form noted for a place stays. */
export function mention(character: Character, { start, end }: Span, form: MentionForm): void {
  if (!character.mentions.has(start)) character.mentions.set(start, { start, end, form })
}

export const toActor = ({ name, type, mentions }: Character): ActorAnnotation => ({
  name,
  type,
  mentions: [...mentions.values()].sort(byPosition),
})
