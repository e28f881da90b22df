import type { PartOfSpeech } from '../../../model/document.ts'
import type { StanceWord } from './read-words.ts'

/**
 * How a target stands to the verb of its clause: `subject` (or nothing stands before it), `object` of a verb, `owner` ("the claims of
 * Ostrel", "ties between Ostrel and Kestria"), `adjunct` ("in Ostrel", "with Ostrel"), `other` after any other preposition.
 */
export interface Position {
  readonly kind: 'subject' | 'object' | 'owner' | 'adjunct' | 'other'
  /** Index of the verb or preposition before it; -1 where there is none. */
  readonly leader: number
}

const REACH = 6
const REACH_OF_GOVERNOR = 3
const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'NUM'])
const ADJUNCT = /^(?:in|under|with|from|at|near|on|within|through|via|amid|inside|outside)$/
/** Nouns that belong to both of those that they stand between. */
const RELATIONS =
  /^(?:relation|relationship|tie|cooperation|partnership|friendship|alliance|bond|link|trade|dialogue)s?$/
/** Tagged as prepositions, but what follows them is a subject. */
const OPENERS = /^(?:that|as|while|because|if|after|before|since|although|though|whether|than)$/

export function findPosition(words: readonly StanceWord[], target: number): Position {
  for (let i = target - 1; i >= Math.max(0, target - REACH); i--) {
    const word = words[i]!
    if (word.kind === 'mark' || OPENERS.test(word.key)) break
    if (word.pos === 'VERB') return { kind: 'object', leader: i }
    if (word.pos === 'ADP') return { kind: kindOfPhrase(words, i), leader: i }
    if (!IN_PHRASE.has(word.pos)) break
  }
  return { kind: 'subject', leader: -1 }
}

function kindOfPhrase(words: readonly StanceWord[], preposition: number): Position['kind'] {
  const { key } = words[preposition]!
  const before = words.slice(Math.max(0, preposition - REACH_OF_GOVERNOR), preposition)
  const governor = before.findLast(({ pos }) => pos === 'NOUN' || pos === 'VERB')
  if (key === 'of' && governor?.pos === 'NOUN') return 'owner'
  if ((key === 'between' || key === 'with') && RELATIONS.test(governor?.key ?? '')) return 'owner'
  return ADJUNCT.test(key) ? 'adjunct' : 'other'
}
