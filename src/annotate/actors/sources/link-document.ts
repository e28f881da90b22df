import { KINDS_OF_DOCUMENT } from '../../../language/en/speaker-nouns.ts'
import type { Character } from '../cast/character.ts'
import { recognise, type Scene } from '../scene.ts'
import { type Link, linkTo, NOBODY } from './link.ts'
import { namePhrase } from './name-phrase.ts'
import type { SourceReading } from './read-source.ts'

/** A report, poll or statement as a source: the one that "the study" takes up, else by its whole phrase. */
export function linkDocument(scene: Scene, reading: SourceReading): Link {
  const { tokens } = scene.document
  const { first, end, head, phraseEnd } = reading
  const isBare = end - first === 2 && /^(?:the|this|that)$/.test(tokens[first]!.lower) && phraseEnd === end
  const known = isBare ? takenUp(scene, tokens[head]!.lower) : null
  if (known) {
    recognise(scene, { first, end }, known, 'title')
    return linkTo(known)
  }
  const name = namePhrase(scene, reading)
  if (name === '') return NOBODY
  const made = scene.cast.other(name, 'document', { introduced: first })
  recognise(scene, { first, end: phraseEnd }, made, 'name')
  return linkTo(made)
}

/** The latest document of that kind in the discourse; null where none is. */
function takenUp(scene: Scene, head: string): Character | null {
  const kind = KINDS_OF_DOCUMENT.find((words) => words.has(head)) ?? new Set([head])
  const isOfKind = ({ words }: Character): boolean => words.some((word) => kind.has(word.toLowerCase()))
  const [latest] = scene.discourse.rank((character) => (character.type === 'document' && isOfKind(character) ? 1 : 0))
  return latest?.character ?? null
}
