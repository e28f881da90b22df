import type { Token } from '../../../model/document.ts'
import { type Character, createCharacter } from '../cast/character.ts'
import { isTitleCase } from '../names/find-runs.ts'
import type { FoundName } from '../names/found-name.ts'
import { recognise, type Scene } from '../scene.ts'
import { WEIGHT } from './discourse.ts'
import { findReferences, type Reference } from './find-references.ts'
import { isAboutThings } from './is-about-things.ts'
import { nameOfPeople, readsAsActor } from './name-people.ts'
import { resolveBody } from './resolve-body.ts'
import { endOfComplement, genderOfNoun, readOffice, resolveOffice, resolveTopic } from './resolve-office.ts'
import { namedAhead, resolvePerson } from './resolve-person.ts'
import { resolveThey } from './resolve-plural.ts'
import { roleOf } from './role-of.ts'

/** How much time a sentence takes that is all quotation: who speaks stays near over a long one. */
const QUOTED_SENTENCE = 0.35

type Item =
  | { readonly first: number; readonly name: FoundName }
  | { readonly first: number; readonly reference: Reference }

/** Names and references of a sentence in text order, each to be read with `readItem`. */
export function listItems({ document }: Scene, sentence: number, names: readonly FoundName[]): Item[] {
  const references = findReferences(document, document.sentences[sentence]!)
  const items: Item[] = [
    ...names.map((name) => ({ first: name.first, name })),
    ...references.map((reference) => ({ first: reference.first, reference })),
  ]
  return items.sort((a, b) => a.first - b.first)
}

/** Lets the time of a sentence pass. */
export function openSentence({ document, quotationOf, discourse }: Scene, sentence: number): void {
  const { firstToken, endToken } = document.sentences[sentence]!
  const isQuoted = quotationOf[firstToken] !== -1 && quotationOf[endToken - 1] === quotationOf[firstToken]
  discourse.advance(isQuoted ? QUOTED_SENTENCE : 1)
}

/** Notes whom a name or reference stands for, as far as the text so far tells. */
export function readItem(scene: Scene, item: Item, sentence: number, names: readonly FoundName[]): void {
  if ('name' in item) {
    const { first, end, character } = item.name
    scene.referents.set(end - 1, { first, end, character })
    note(scene, character, { first, end }, sentence)
    readPair(scene, item.name, sentence, names)
    return
  }
  const { reference } = item
  if (reference.kind === 'pronoun') readPronoun(scene, reference, sentence, names)
  else if (reference.kind === 'person') readPerson(scene, reference, sentence)
  else if (reference.kind === 'body') readBody(scene, reference, sentence)
  else readPeople(scene, reference, sentence)
}

/** "Roe and Lund": both together, for a "they" that follows. */
function readPair(
  scene: Scene,
  { first, end, character }: FoundName,
  sentence: number,
  names: readonly FoundName[],
): void {
  const { tokens } = scene.document
  const before = names.findLast((name) => name.end < first)
  if (!before || character.type !== 'person' || before.character.type !== 'person') return
  if (tokens[before.end]?.lower !== 'and' || first > before.end + MAX_TITLE) return
  const pair = scene.cast.other(`${before.character.name} and ${character.name}`, 'group', {
    plural: true,
    introduced: before.first,
    shown: false,
  })
  note(scene, pair, { first: before.first, end }, sentence)
}

/** How many tokens of titles may stand before the second name of two. */
const MAX_TITLE = 6

function note(
  scene: Scene,
  character: Character,
  { first, end }: { first: number; end: number },
  sentence: number,
): void {
  scene.discourse.note(character, weightOf(scene, first, end, sentence), isQuoted(scene, first))
}

const isQuoted = ({ quotationOf }: Scene, token: number): boolean => quotationOf[token] !== -1

function weightOf({ document }: Scene, first: number, end: number, sentence: number): number {
  if (isTitleCase(document.tokens, document.sentences[sentence]!)) return WEIGHT.headline
  return WEIGHT[roleOf(document.tokens, first, end)]
}

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'male'] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'female'] => [word, 'female']),
])

function readPronoun(scene: Scene, reference: Reference, sentence: number, names: readonly FoundName[]): void {
  const { first } = reference
  const { lower } = scene.document.tokens[first]!
  const gender = GENDERS.get(lower)
  if (gender === undefined) {
    if (lower === 'they') readThey(scene, reference, sentence)
    return
  }
  const saidBy = scene.sayers.get(scene.quotationOf[first] ?? -1) ?? null
  const ahead = namedAhead(scene.document, { sentence, token: first }, names)
  const character = resolvePerson(
    scene.discourse,
    { token: first, gender, saidBy, isQuoted: isQuoted(scene, first) },
    ahead,
  )
  if (!character) return
  recognise(scene, reference, character, 'pronoun')
  scene.discourse.note(character, pronounWeight(scene, reference, sentence, lower), isQuoted(scene, first))
}

function pronounWeight(scene: Scene, { first, end }: Reference, sentence: number, lower: string): number {
  const weight = weightOf(scene, first, end, sentence)
  return lower === 'his' || lower === 'her' ? Math.min(weight, WEIGHT.possessor) : weight
}

/** As a source it is read again, and then also for groups that only it makes an actor. */
function readThey(scene: Scene, reference: Reference, sentence: number): void {
  const character = resolveThey(scene.discourse)
  if (!character?.shown || isAboutThings(scene, reference.first, character)) return
  recognise(scene, reference, character, 'pronoun')
  note(scene, character, reference, sentence)
}

function readPerson(scene: Scene, reference: Reference, sentence: number): void {
  const { tokens } = scene.document
  const { first, end } = reference
  if (isBesideName(scene, reference)) return
  const opener = tokens[first]!.lower
  const description = /^an?$/.test(opener) ? null : readOffice(tokens, first, end)
  const isSubject = roleOf(tokens, first, endOfComplement(tokens, end)) === 'subject'
  const isOwned = /^(?:his|her|their|its)$/.test(opener)
  const named =
    description &&
    (resolveOffice(description, { offices: scene.offices, discourse: scene.discourse, token: first }) ??
      (isSubject && !isOwned ? resolveTopic(description, scene.discourse) : null))
  const character = named ?? describedAs(scene, tokens[end - 1]!.lower)
  recognise(scene, reference, character, 'title')
  const weight = weightOf(scene, first, end, sentence)
  scene.discourse.note(character, isOwned ? Math.min(weight, WEIGHT.object) : weight, isQuoted(scene, first))
}

/** Somebody without a name, one for each noun that describes them: pronouns may mean them and then mean nobody who is named. */
function describedAs({ unnamed }: Scene, noun: string): Character {
  const known = unnamed.get(noun)
  if (known) return known
  const made = createCharacter({ name: noun, type: 'person', unnamed: true, gender: genderOfNoun(noun) })
  unnamed.set(noun, made)
  return made
}

/** "the foreign minister, Ana Roe,", "Ana Roe, a lawyer,": the name says who it is. */
const isBesideName = ({ document: { tokens }, referents }: Scene, { first, end }: Reference): boolean =>
  (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && isCapital(tokens[end + 2])) ||
  (tokens[first - 1]?.text === ',' && referents.get(first - 2)?.character.type === 'person')

const isCapital = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)

function readBody(scene: Scene, reference: Reference, sentence: number): void {
  if (scene.referents.has(reference.end - 1)) return
  const character = resolveBody(scene.document.tokens, reference, scene)
  if (!character) return
  recognise(scene, reference, character, 'title')
  note(scene, character, reference, sentence)
}

function readPeople(scene: Scene, { first, end }: Reference, sentence: number): void {
  const { name, phraseEnd } = nameOfPeople(scene.document, first, end)
  if (name === '' || scene.referents.has(end - 1)) return
  const isActor = readsAsActor(scene.document.tokens, first, end)
  const known = scene.cast.find(name)
  const group = scene.cast.other(name, 'group', { plural: true, introduced: first, shown: isActor })
  if (known && known.type !== 'group') return
  if (isActor || group.shown) recognise(scene, { first, end: phraseEnd }, group, 'collective')
  else scene.referents.set(phraseEnd - 1, { first, end: phraseEnd, character: group })
  note(scene, group, { first, end: phraseEnd }, sentence)
}
