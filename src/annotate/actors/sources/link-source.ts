import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import { OWN_WORDS_NOUNS } from '../../../language/en/speaker-nouns.ts'
import { OFFICE_NOUNS, SINGULAR_OFFICES } from '../../../language/en/titles.ts'
import type { Token } from '../../../model/document.ts'
import { type Character, createCharacter } from '../cast/character.ts'
import { WEIGHT } from '../coreference/discourse.ts'
import { isAboutThings } from '../coreference/is-about-things.ts'
import { isInstitution } from '../coreference/resolve-body.ts'
import { readOffice, resolveOffice, resolveTopic } from '../coreference/resolve-office.ts'
import { resolveIt, resolveThey } from '../coreference/resolve-plural.ts'
import { isQuoted } from '../coreference/weigh-mention.ts'
import { sentenceOf } from '../locate.ts'
import { type Referent, recognise, type Scene } from '../scene.ts'
import { findApposition } from './find-apposition.ts'
import { type Link, linkTo, NOBODY } from './link.ts'
import { linkDocument } from './link-document.ts'
import { linkCollective, linkPair } from './link-group.ts'
import { linkRelative } from './link-relative.ts'
import { namePhrase, ownerIn } from './name-phrase.ts'
import { readSource, type SourceReading } from './read-source.ts'

/** Links the source at tokens `[first, end)`, all of whose words have been read. */
export function linkSource(scene: Scene, first: number, end: number): Link {
  const place = `${first} ${end}`
  const known = scene.linked.get(place)
  if (known) return known
  const link = linkPlace(scene, first, end)
  scene.linked.set(place, link)
  return link
}

function linkPlace(scene: Scene, first: number, end: number): Link {
  const { tokens } = scene.document
  const reading = readSource(tokens, { first, end }, scene.inName)
  if (!reading || isTurn(scene, first, end)) return NOBODY
  return linkPair(scene, reading, end) ?? linkReading(scene, reading, end)
}

/** "Q" and "A" of a printed interview: turns, not names. */
const isTurn = ({ document }: Scene, first: number, end: number): boolean =>
  end - first === 1 && /^[QA]$/.test(document.tokens[first]!.text)

function linkReading(scene: Scene, reading: SourceReading, end: number): Link {
  const referent = scene.referents.get(reading.head)
  switch (reading.kind) {
    case 'pronoun':
      return linkPronoun(scene, reading)
    case 'relative':
      return linkRelative(scene, reading)
    case 'document':
      return linkOwnWords(scene, reading, end) ?? linkDocument(scene, reading)
    case 'collective':
      return linkCollective(scene, reading)
    case 'name':
      return referent ? linkTo(referent.character) : linkUnknownName(scene, reading)
    case 'person':
      return linkPerson(scene, reading, end, referent)
    case 'body':
      return referent && referent.first >= reading.first - 1 ? linkTo(referent.character) : linkBody(scene, reading)
    case 'possession':
      return findApposition(scene, reading.end, end) ?? linkOwner(scene, reading)
    case 'anonymous':
      return findApposition(scene, reading.end, end) ?? linkAnonymous(scene, reading)
    case 'other':
      return referent ? linkTo(referent.character) : (findApposition(scene, reading.end, end) ?? NOBODY)
  }
}

/** First person is left to whoever says the words around it: see `link-first-person.ts`. */
function linkPronoun(scene: Scene, { first, end }: SourceReading): Link {
  const known = scene.referents.get(first)?.character
  if (known?.unnamed) return linkWithheld(scene, known)
  if (known) return linkTo(known)
  const { lower } = scene.document.tokens[first]!
  const isPlural = /^(?:they|them|themselves|their)$/.test(lower)
  const found = isPlural
    ? resolveThey(scene.discourse, isQuoted(scene, first))
    : /^its?$/.test(lower)
      ? resolveIt(scene.discourse, isQuoted(scene, first))
      : null
  if (!found || (isPlural && isAboutThings(scene, first, found)))
    return isPlural ? { ...NOBODY, status: 'collective' } : NOBODY
  found.shown = true
  recognise(scene, { first, end }, found, 'pronoun')
  return linkTo(found)
}

/** "He" after "a senior official said": somebody whose name is withheld. */
function linkWithheld({ withheld }: Scene, character: Character): Link {
  const reason = withheld.get(character)
  return reason === undefined ? NOBODY : { character: null, status: 'anonymous', anonymity: reason }
}

/** "a statement by the ministry": the words of the ministry itself. */
function linkOwnWords(scene: Scene, { head, end }: SourceReading, stop: number): Link | null {
  const { tokens } = scene.document
  if (!OWN_WORDS_NOUNS.has(tokens[head]!.lower)) return null
  if (end + 1 >= stop || !/^(?:by|from)$/.test(tokens[end]?.lower ?? '')) return null
  const inner = linkSource(scene, end + 1, stop)
  return inner.character || inner.status === 'anonymous' ? inner : null
}

/** "Tuesday", "Rev.": a time or a title without the name that belongs to it. */
const isNoName = (lower: string): boolean => TIME_NOUNS.has(lower) || OFFICE_NOUNS.has(lower.replace(/\.$/, ''))

/** A name that nothing has told of before: a surname alone, or that of a body or work. */
function linkUnknownName(scene: Scene, { first, end }: SourceReading): Link {
  const { tokens } = scene.document
  const words = tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT')
  const isPlainName = words.length === 1 && /^\p{Lu}[\p{L}’'-]+$/u.test(words[0]!.text)
  if (words.length === 1 && isNoName(words[0]!.lower)) return NOBODY
  const name = words.map(({ text }) => text)
  if (isPlainName) {
    const known = scene.cast.people.knowsSurname(name[0]!)
    const person = scene.cast.people.recall({ first, end, words: name, titles: [] })
    if (person || known) return person ? recogniseName(scene, first, end, person) : NOBODY
    return recogniseName(scene, first, end, scene.cast.people.add({ first, end, words: name, titles: [] }))
  }
  const named = tokens[first]!.lower === 'the' ? name.slice(1) : name
  if (named.length === 0 || !named.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return NOBODY
  const person = scene.cast.people.recall({ first, end, words: named.slice(-1), titles: [] })
  if (person) return recogniseName(scene, first, end, person)
  const body = scene.cast.other(named.join(' '), 'organisation', { introduced: first })
  return recogniseName(scene, first, end, body)
}

function recogniseName(scene: Scene, first: number, end: number, character: Character): Link {
  recognise(scene, { first, end }, character, 'name')
  return linkTo(character)
}

function linkPerson(scene: Scene, reading: SourceReading, end: number, referent: Referent | undefined): Link {
  if (referent && referent.character.type !== 'organisation' && !referent.character.unnamed)
    return linkTo(referent.character)
  return findApposition(scene, reading.end, end) ?? linkHolder(scene, reading) ?? linkTopic(scene, reading) ?? NOBODY
}

/** "the Kestrian president" by the office, "the 68-year-old leader" by whom the last sentences are about. */
function linkTopic(scene: Scene, reading: SourceReading): Link | null {
  const { tokens } = scene.document
  if (!/^(?:the|this)$/.test(tokens[reading.first]!.lower)) return null
  const description = readOffice(tokens, reading.first, reading.head + 1)
  if (!description) return null
  const isTakenUp = scene.unnamed.has(tokens[reading.head]!.lower)
  const place = { offices: scene.offices, discourse: scene.discourse, token: reading.first }
  const found = resolveOffice(description, place) ?? (isTakenUp ? null : resolveTopic(description, scene.discourse))
  if (!found) return null
  recognise(scene, reading, found, 'title')
  return linkTo(found)
}

/** "Senator from Texas", in a headline or lead: the one person who holds that office in the whole article. */
function linkHolder(scene: Scene, reading: SourceReading): Link | null {
  const { tokens } = scene.document
  const description = readOffice(tokens, reading.first, reading.end)
  if (!description || /^(?:the|his|her|their|its|this)$/.test(tokens[reading.first]!.lower)) return null
  const [holder, rival] = (scene.offices.get(description.head) ?? []).filter(({ titles }) =>
    description.words.every((word) => titles.has(word)),
  )
  if (!holder || rival) return null
  recognise(scene, reading, holder, 'title')
  return linkTo(holder)
}

/** Sentences at the start of an article in which "a judge" may be somebody named only later. */
const LEAD = 3

function linkAnonymous(scene: Scene, reading: SourceReading): Link {
  const { document, anonymity } = scene
  const sentence = sentenceOf(document, reading.first)
  const reason = anonymity.get(sentence) ?? null
  const head = document.tokens[reading.head]!.lower
  if (reason === null && sentence < LEAD && SINGULAR_OFFICES.has(head)) {
    const holder = linkHolder(scene, { ...reading, first: reading.head })
    if (holder) return holder
  }
  const described = scene.referents.get(reading.head)?.character
  const somebody = described?.unnamed ? described : createCharacter({ name: head, type: 'person', unnamed: true })
  scene.discourse.note(somebody, WEIGHT.speaker)
  scene.withheld.set(somebody, reason)
  return { character: null, status: 'anonymous', anonymity: reason }
}

/** A body that is new: by its whole name, or by what every state has. One word that takes up something unknown names nobody. */
function linkBody(scene: Scene, reading: SourceReading): Link {
  const { tokens } = scene.document
  const name = namePhrase(scene, { ...reading, phraseEnd: endOfBodyPhrase(tokens, reading) })
  if (name === '' || (!name.includes(' ') && !isInstitution(name.toLowerCase()) && !/^\p{Lu}/u.test(name)))
    return NOBODY
  const body = scene.cast.other(name, 'organisation', { introduced: reading.first })
  return recogniseName(scene, reading.first, reading.end, body)
}

/** "of" belongs to the name of a body where a name follows. */
function endOfBodyPhrase(tokens: readonly Token[], { end, phraseEnd }: SourceReading): number {
  const follows = tokens.slice(end, Math.min(phraseEnd, end + 3))
  const after = follows[1]?.lower === 'the' ? follows[2] : follows[1]
  return follows[0]?.lower === 'of' && /^\p{Lu}/u.test(after?.text ?? '') ? phraseEnd : end
}

/** "Nervo's conclusion", "his veto": what somebody says is theirs. */
function linkOwner(scene: Scene, reading: SourceReading): Link {
  const owner = ownerIn(scene, reading)
  return owner ? linkTo(owner) : NOBODY
}
