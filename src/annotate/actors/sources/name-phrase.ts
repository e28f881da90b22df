import { POSSESSIVE_PRONOUNS } from '../../../language/en/function-words.ts'
import type { Character } from '../cast/character.ts'
import type { Scene } from '../scene.ts'
import type { SourceReading } from './read-source.ts'

/** Words before a phrase that do not belong to what it names. */
const OPENER = /^(?:the|a|an|only|just|even|also)\s/i

/** When something was said or came out is no part of its name. */
const TIME = /(?: on| in)?(?: (?:last|this|late|early))? (?:\p{Lu}\p{Ll}+day|today|yesterday|week|month|year)$/u

/**
 * The words of a source as the name of what it stands for, on one line, without an article; "her campaign" by the name of whose it is.
 */
export function namePhrase(scene: Scene, reading: Pick<SourceReading, 'first' | 'phraseEnd'>): string {
  const { text, tokens } = scene.document
  const { first, phraseEnd } = reading
  const owner = POSSESSIVE_PRONOUNS.has(tokens[first]!.lower) ? scene.referents.get(first)?.character : undefined
  const from = owner && first + 1 < phraseEnd ? first + 1 : first
  const words = text.slice(tokens[from]!.start, tokens[phraseEnd - 1]!.end).replace(/\s+/gu, ' ')
  const bare = words
    .replace(OPENER, '')
    .replace(TIME, '')
    .replace(/['’]s$/, '')
  return owner ? `${owner.name}'s ${bare}` : bare
}

/** Whose the thing is that a source names: "Lund's claim", "her veto"; null where that is not known. */
export function ownerIn(scene: Scene, { first, head }: Pick<SourceReading, 'first' | 'head'>): Character | null {
  const { tokens } = scene.document
  if (POSSESSIVE_PRONOUNS.has(tokens[first]!.lower)) return scene.referents.get(first)?.character ?? null
  for (let at = head; at > first; at--) {
    if (tokens[at]!.lower === "'s" || tokens[at]!.text === "'" || tokens[at]!.text === '’')
      return scene.referents.get(at - 1)?.character ?? null
  }
  return null
}
