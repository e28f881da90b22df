import type { Document } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
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

/** How many sentences back the last speaker may stand. */
const SPEAKER_REACH = 12

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
  const fits = (character: Character): boolean => mayBe(character, place.gender)
  const here = inSentence(people, place.sentence).filter(
    ({ first, character }) => first < place.token && fits(character),
  )
  if (here.length > 0) return settle(certain(here, place.gender), place.gender)
  const reach = sentenceReach(sentences, heard, place)
  const speaker = heard && reach !== null && isHeardAs(heard.character, place.gender) ? heard.character : null
  const nearest = speaker && reach !== null && reach <= 1 ? 0 : REACH
  for (let back = 1; back <= nearest && place.sentence - back >= 0; back++) {
    if (speaker && reach === back) break
    const named = inSentence(people, place.sentence - back).filter(({ character }) => fits(character))
    if (named.length > 0) return settle(certain(named, place.gender), place.gender)
  }
  if (!speaker || (speaker.gender === null && rivalNear(people, place, reach ?? 0))) return null
  return settle(speaker, place.gender)
}

/** True where the gender is right, or unknown of somebody whom the text treats as a person: by a title or a bare surname. */
function mayBe({ gender, titles, ownsSurname }: Character, wanted: Gender): boolean {
  return gender === wanted || (gender === null && (titles.size > 0 || ownsSurname))
}

/** Whoever has spoken under a name of several words is a person. */
const isHeardAs = (character: Character, wanted: Gender): boolean =>
  mayBe(character, wanted) || (character.gender === null && character.words.length > 1)

/** The first one named, who is most often the subject; one whose gender is known goes before one whose gender is not. */
function certain(named: readonly NamedPerson[], gender: Gender): Character | null {
  const people = new Set(named.map(({ character }) => character))
  if (people.size > 2) return null
  return (named.find(({ character }) => character.gender === gender) ?? named[0])?.character ?? null
}

/** True where somebody known to be of that gender is named since a speaker whose gender is not known, `reach` sentences back. */
function rivalNear(people: readonly NamedPerson[], { sentence, token, gender }: PronounPlace, reach: number): boolean {
  for (let back = 0; back <= reach && sentence - back >= 0; back++) {
    const named = inSentence(people, sentence - back)
    if (named.some(({ first, character }) => first < token && character.gender === gender)) return true
  }
  return false
}

/** How many sentences lie between the last speaker and the pronoun; null where there are too many. */
function sentenceReach(sentences: Document['sentences'], heard: Heard | null, place: PronounPlace): number | null {
  if (!heard) return null
  for (let back = 0; back <= SPEAKER_REACH && place.sentence - back >= 0; back++) {
    if ((sentences[place.sentence - back]?.firstToken ?? 0) <= heard.token) return back
  }
  return null
}

/** The pronoun tells the gender of whom it stands for. */
function settle(character: Character | null, gender: Gender): Character | null {
  if (character) character.gender ??= gender
  return character
}

/** Names in one sentence beyond these are not looked at. */
const MAX_NAMES = 64

/** `people` is in text order. */
function inSentence(people: readonly NamedPerson[], sentence: number): NamedPerson[] {
  const low = firstWhere(people, (item) => item.sentence >= sentence)
  const found: NamedPerson[] = []
  for (let i = low; people[i]?.sentence === sentence && found.length < MAX_NAMES; i++) found.push(people[i]!)
  return found
}
