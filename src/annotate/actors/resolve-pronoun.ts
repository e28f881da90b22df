import type { Document } from '../../model/document.ts'
import type { Character } from './cast.ts'
import type { NamedPerson } from './find-person-names.ts'
import type { Gender } from './person-name.ts'

/** Where somebody was last heard: the token that ends the source of a statement, and who it was. */
export interface Heard {
  readonly token: number
  readonly character: Character
}

export interface PronounPlace {
  /** Token index of the pronoun. */
  readonly token: number
  readonly gender: Gender
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

/** How many sentences back a name may stand, without a speaker nearer. */
const REACH = 5

/**
 * Whom "he" or "she" stands for: somebody named earlier in the sentence, else the last speaker, else the one who opens the
 * nearest sentence before that names a person of that gender. null where two readings stand.
 */
export function resolvePronoun(
  { sentences }: Document,
  people: readonly NamedPerson[],
  heard: Heard | null,
  place: PronounPlace,
): Character | null {
  const fits = ({ gender }: Character): boolean => gender === null || gender === place.gender
  const here = inSentence(people, place.sentence).filter(
    ({ first, character }) => first < place.token && fits(character),
  )
  if (here.length > 0) return certain(here)
  const reach = sentenceReach(sentences, heard, place)
  if (heard && fits(heard.character) && reach !== null && reach <= 1) return settle(heard.character, place.gender)
  for (let back = 1; back <= REACH && place.sentence - back >= 0; back++) {
    const named = inSentence(people, place.sentence - back).filter(({ character }) => fits(character))
    if (heard && reach === back && fits(heard.character)) return settle(heard.character, place.gender)
    const found = certain(named)
    if (found) return settle(found, place.gender)
    if (named.length > 1) return null
  }
  return heard && fits(heard.character) ? settle(heard.character, place.gender) : null
}

/** The only one there; of several, the first, who is most often the subject. */
function certain(named: readonly NamedPerson[]): Character | null {
  const people = new Set(named.map(({ character }) => character))
  if (people.size <= 2) return named[0]?.character ?? null
  return null
}

/** How many sentences lie between the last speaker and the pronoun. */
function sentenceReach(sentences: Document['sentences'], heard: Heard | null, place: PronounPlace): number | null {
  if (!heard) return null
  let back = 0
  while (place.sentence - back > 0 && (sentences[place.sentence - back]?.firstToken ?? 0) > heard.token) back++
  return back
}

/** The pronoun tells the gender of whom it stands for. */
function settle(character: Character, gender: Gender): Character {
  character.gender ??= gender
  return character
}

/** `people` is in text order. */
function inSentence(people: readonly NamedPerson[], sentence: number): NamedPerson[] {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((people[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  const found: NamedPerson[] = []
  for (let i = low; people[i]?.sentence === sentence; i++) found.push(people[i]!)
  return found
}
