import { ANONYMOUS_NOUNS } from '../../../language/en/speaker-nouns.ts'
import { OFFICE_NOUNS } from '../../../language/en/titles.ts'
import type { Token } from '../../../model/document.ts'
import { firstWhere } from '../../../model/first-where.ts'
import { type Character, createCharacter } from '../cast/character.ts'
import { findKnownName } from '../names/find-known-name.ts'
import { recognise, type Scene } from '../scene.ts'
import { WEIGHT } from './discourse.ts'
import type { Reference } from './find-references.ts'
import {
  type Description,
  endOfComplement,
  genderOfNoun,
  holdersOf,
  readOffice,
  resolveOffice,
  resolveTopic,
} from './resolve-office.ts'
import { roleOf } from './role-of.ts'
import { noteMention } from './weigh-mention.ts'

/**
 * Reads a description of a person: as somebody named, else as the office where it names one, else as somebody without a name, whom
 * pronouns may then mean.
 */
export function readDescription(scene: Scene, reference: Reference, sentence: number): void {
  const { tokens } = scene.document
  const { first, end } = reference
  if (isBesideName(scene, reference)) return
  const opener = tokens[first]!.lower
  const isOwned = /^(?:his|her|their|its)$/.test(opener)
  const description = /^an?$/.test(opener) ? null : readOffice(tokens, first, end)
  const known =
    namedAs(scene, end) ??
    (description && (namedBy(scene, reference, description, isOwned) ?? officeOf(scene, reference, description)))
  const character = known ?? describedAs(scene, tokens[end - 1]!.lower)
  recognise(scene, reference, character, known?.type === 'office' && isCapital(tokens[end - 1]) ? 'name' : 'title')
  noteMention(scene, character, { first, end, sentence }, isOwned ? WEIGHT.object : undefined)
}

/** "the winner is Ana Roe": who it is follows behind a form of "be"; null where no name does. */
function namedAs({ document: { tokens }, names }: Scene, end: number): Character | null {
  if (!/^(?:is|was)$/.test(tokens[end]?.lower ?? '')) return null
  const next = names[firstWhere(names, ({ first }) => first > end)]
  return next?.first === end + 1 && next.character.type === 'person' ? next.character : null
}

/** Where the text has described somebody by the same noun before, the description takes that one up. */
function namedBy(
  scene: Scene,
  { first, end }: Reference,
  description: Description,
  isOwned: boolean,
): Character | null {
  const { tokens } = scene.document
  const holder = resolveOffice(description, { offices: scene.offices, discourse: scene.discourse, token: first })
  if (holder || isOwned || roleOf(tokens, first, endOfComplement(tokens, end)) !== 'subject') return holder
  return scene.unnamed.has(tokens[end - 1]!.lower) ? null : resolveTopic(description, scene.discourse)
}

/** "the Kestrian foreign minister", "the President": an office whose holder the text does not name. */
function officeOf(scene: Scene, { first, end }: Reference, description: Description): Character | null {
  const { text, tokens } = scene.document
  const noun = tokens[end - 1]!
  if (
    !OFFICE_NOUNS.has(noun.lower) ||
    ANONYMOUS_NOUNS.has(noun.lower) ||
    holdersOf(description, scene.offices).length > 0
  )
    return null
  const stop = endOfComplement(tokens, end)
  const isOfState = tokens.slice(first, stop).some((token) => isStateName(token))
  if (!isOfState && !isCapital(noun)) return null
  const key = `office ${[...description.words].sort().join(' ')}`
  const known = scene.cast.find(key)
  if (known) return known
  const from = /^(?:the|this|that|his|her|their|its)$/.test(tokens[first]!.lower) ? first + 1 : first
  const name = text.slice(tokens[from]!.start, tokens[(isOfState ? stop : end) - 1]!.end).replace(/\s+/gu, ' ')
  const office = scene.cast.other(name, 'office', { introduced: first, titles: new Set(description.words) })
  scene.cast.alias(key, office)
  return office
}

const isStateName = (token: Token): boolean => isCapital(token) && findKnownName(token.text)?.type === 'state'

/** Somebody without a name, one for each noun that describes them. */
function describedAs({ unnamed }: Scene, noun: string): Character {
  const known = unnamed.get(noun)
  if (known) return known
  const made = createCharacter({ name: noun, type: 'person', unnamed: true, gender: genderOfNoun(noun) })
  unnamed.set(noun, made)
  return made
}

/** "the foreign minister, Ana Roe,", "Ana Roe, the lawyer,": the name says who it is. */
const isBesideName = ({ document: { tokens }, referents }: Scene, { first, end }: Reference): boolean =>
  (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && isCapital(tokens[end + 2])) ||
  (tokens[first - 1]?.text === ',' && referents.get(first - 2)?.character.type === 'person')

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
