import type { Character } from '../cast/character.ts'
import type { Scene } from '../scene.ts'
import { WEIGHT } from './discourse.ts'
import { roleOf } from './role-of.ts'

/** Words of a sentence. Unit: token indices, half-open; `sentence` is an index into `Document.sentences`. */
interface Place {
  readonly first: number
  readonly end: number
  readonly sentence: number
}

/** Notes in the discourse that somebody is mentioned, by the role of the words, or at most with the weight `most`. */
export function noteMention(scene: Scene, character: Character, place: Place, most = Number.POSITIVE_INFINITY): void {
  scene.discourse.note(character, Math.min(most, weightOf(scene, place)), isQuoted(scene, place.first))
}

export const isQuoted = ({ quotationOf }: Scene, token: number): boolean => quotationOf[token] !== -1

function weightOf({ document, titleCase }: Scene, { first, end, sentence }: Place): number {
  return titleCase[sentence] === 1 ? WEIGHT.headline : WEIGHT[roleOf(document.tokens, first, end)]
}
