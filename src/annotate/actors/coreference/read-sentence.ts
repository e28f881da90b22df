import { firstWhere } from '../../../model/first-where.ts'
import type { Character } from '../cast/character.ts'
import { tokenAt } from '../locate.ts'
import type { FoundName } from '../names/found-name.ts'
import { recognise, type Scene } from '../scene.ts'
import { WEIGHT } from './discourse.ts'
import { findReferences, type Reference } from './find-references.ts'
import { isAboutThings } from './is-about-things.ts'
import { formOfPeople, nameOfPeople, readsAsActor } from './name-people.ts'
import { readDescription } from './read-description.ts'
import { resolveBody } from './resolve-body.ts'
import { namedAhead, resolvePerson } from './resolve-person.ts'
import { resolveThey } from './resolve-plural.ts'
import { isQuoted, noteMention } from './weigh-mention.ts'

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
    noteMention(scene, character, { first, end, sentence })
    readPair(scene, item.name, sentence, names)
    return
  }
  const { reference } = item
  if (reference.kind === 'pronoun') readPronoun(scene, reference, sentence, names)
  else if (reference.kind === 'person') readDescription(scene, reference, sentence)
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
  noteMention(scene, pair, { first: before.first, end, sentence })
}

/** How many tokens of titles may stand before the second name of two. */
const MAX_TITLE = 6

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'male'] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'female'] => [word, 'female']),
])

/** Who says the words around a token: the speaker of the statement, else whoever is named last before a colon that opens the quotation. */
function sayerOf(
  { document: { tokens, quotations }, quotationOf, sayers, names }: Scene,
  token: number,
): Character | null {
  const index = quotationOf[token] ?? -1
  const quotation = quotations[index]
  const known = sayers.get(index)
  if (known || !quotation) return known ?? null
  const opening = tokenAt(tokens, quotation.start)
  if (tokens[opening - 1]?.text !== ':') return null
  const last = names[firstWhere(names, ({ first }) => first >= opening) - 1]
  return last && opening - last.end <= INTRODUCTION ? last.character : null
}

/** How many tokens may stand between a name and the quotation that it introduces: "Lund reports:". */
const INTRODUCTION = 4

function readPronoun(scene: Scene, reference: Reference, sentence: number, names: readonly FoundName[]): void {
  const { first } = reference
  const { lower } = scene.document.tokens[first]!
  const gender = GENDERS.get(lower)
  if (gender === undefined) {
    if (lower === 'they') readThey(scene, reference, sentence)
    return
  }
  const saidBy = sayerOf(scene, first)
  const ahead = namedAhead(scene.document, { sentence, token: first }, names)
  const character = resolvePerson(
    scene.discourse,
    { token: first, gender, saidBy, isQuoted: isQuoted(scene, first) },
    ahead,
  )
  if (!character) return
  recognise(scene, reference, character, 'pronoun')
  const isPossessive = lower === 'his' || lower === 'her'
  noteMention(scene, character, { ...reference, sentence }, isPossessive ? WEIGHT.possessor : undefined)
}

/** As a source it is read again, and then also for groups that only it makes an actor. */
function readThey(scene: Scene, reference: Reference, sentence: number): void {
  const character = resolveThey(scene.discourse, isQuoted(scene, reference.first))
  if (!character?.shown || isAboutThings(scene, reference.first, character)) return
  recognise(scene, reference, character, 'pronoun')
  noteMention(scene, character, { ...reference, sentence })
}

function readBody(scene: Scene, reference: Reference, sentence: number): void {
  const isOwned = /^(?:his|her|their|its)$/.test(scene.document.tokens[reference.first]!.lower)
  if (isOwned || scene.referents.has(reference.end - 1)) return
  const character = resolveBody(scene.document.tokens, reference, scene)
  if (!character) return
  recognise(scene, reference, character, 'title')
  noteMention(scene, character, { ...reference, sentence })
}

function readPeople(scene: Scene, { first, end }: Reference, sentence: number): void {
  const { name, phraseEnd } = nameOfPeople(scene.document, first, end)
  if (name === '' || scene.referents.has(end - 1)) return
  const isActor = readsAsActor(scene.document.tokens, first, end)
  const known = scene.cast.find(name)
  const group = scene.cast.other(name, 'group', { plural: true, introduced: first, shown: isActor })
  if (known && known.type !== 'group') return
  if (isActor || group.shown)
    recognise(scene, { first, end: phraseEnd }, group, formOfPeople(scene.document.tokens, end))
  else scene.referents.set(phraseEnd - 1, { first, end: phraseEnd, character: group })
  noteMention(scene, group, { first, end: phraseEnd, sentence })
}
