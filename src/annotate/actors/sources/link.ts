import type { SpeakerStatus } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Character } from '../cast/character.ts'

/** Whom a source stands for. */
export interface Link {
  readonly character: Character | null
  readonly status: SpeakerStatus
  readonly anonymity: Span | null
}

export const NOBODY: Link = { character: null, status: 'unknown', anonymity: null }

/** Somebody known: collective for several, named for all others. */
export const linkTo = (character: Character): Link => ({
  character,
  status: character.type === 'group' ? 'collective' : 'named',
  anonymity: null,
})
