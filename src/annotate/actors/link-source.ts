import { STATE_NAMES } from '../../knowledge/state-names.ts'
import type { ActorType, MentionForm, SpeakerStatus, StatementAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import type { Span } from '../../model/span.ts'
import { Cast, type Character, mention } from './cast.ts'
import { findAnonymity } from './find-anonymity.ts'
import { personEndingAt, personInApposition } from './find-named-head.ts'
import { findPersonNames, type NamedPerson } from './find-person-names.ts'
import { sentenceOf, tokenAt } from './locate.ts'
import { readPersonName } from './person-name.ts'
import { readSource, type SourceReading } from './read-source.ts'
import { learnOffices, listOffices, type Offices, resolveOffice } from './resolve-office.ts'
import { type Heard, resolvePronoun } from './resolve-pronoun.ts'

/** What is known of an article while the sources in it are linked, in text order. */
export interface Scene {
  readonly document: Document
  readonly cast: Cast
  readonly people: readonly NamedPerson[]
  readonly offices: Offices
  readonly anonymity: ReadonlyMap<number, Span>
  /** The last speaker who is a person. */
  heard: Heard | null
}

/** Whom a source stands for. */
export interface Link {
  readonly character: Character | null
  readonly status: SpeakerStatus
  readonly anonymity: Span | null
}

export const NOBODY: Link = { character: null, status: 'unknown', anonymity: null }

export function setScene(document: Document): Scene {
  const cast = new Cast()
  const people = findPersonNames(document, cast)
  learnOffices(document, people)
  const offices = listOffices(cast.everyone())
  return { document, cast, people, offices, anonymity: findAnonymity(document), heard: null }
}

/** Links the source of one statement; statements come in text order, since pronouns look back at who was heard last. */
export function linkSource(scene: Scene, { source }: StatementAnnotation): Link {
  if (!source) return NOBODY
  const { tokens } = scene.document
  const first = tokenAt(tokens, source.start)
  const end = tokenAt(tokens, source.end)
  if (first >= end) return NOBODY
  const reading = readSource(tokens, first, end)
  const found = linkReading(scene, reading, end)
  if (found.character?.type === 'person') scene.heard = { token: end - 1, character: found.character }
  return found
}

/** `end` is the token after the whole source. */
function linkReading(scene: Scene, reading: SourceReading, end: number): Link {
  switch (reading.kind) {
    case 'name':
      return linkName(scene, reading)
    case 'pronoun':
      return linkPronoun(scene, reading)
    case 'relative':
      return linkRelative(scene, reading)
    case 'office':
      return linkOffice(scene, reading, end)
    case 'organisation':
      return linkOther(scene, reading, 'organisation', 'named')
    case 'document':
      return linkOther(scene, reading, 'document', 'named')
    case 'collective':
      return linkOther(scene, reading, 'group', 'collective')
    case 'anonymous':
      return (
        linkApposition(scene, reading, end) ?? {
          character: null,
          status: 'anonymous',
          anonymity: reasonNear(scene, reading),
        }
      )
    case 'other':
      return linkApposition(scene, reading, end) ?? NOBODY
  }
}

function spanOfReading({ document: { tokens } }: Scene, { first, end }: SourceReading): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end }
}

const named = (character: Character): Link => ({ character, status: 'named', anonymity: null })

function recognise(scene: Scene, reading: SourceReading, character: Character, form: MentionForm): Link {
  mention(character, spanOfReading(scene, reading), form)
  return named(character)
}

function linkName(scene: Scene, reading: SourceReading): Link {
  const { tokens } = scene.document
  const words = phraseOf(scene, reading)
  if (STATE_NAMES.has(words)) return recognise(scene, reading, scene.cast.other(words, 'state'), 'name')
  const head = personEndingAt(scene.people, reading.first, reading.end)
  if (head) return named(head.character)
  const name = readPersonName(tokens, reading.first, reading.end)
  const character = name && scene.cast.person(name)
  if (!name || !character) return NOBODY
  mention(character, { start: tokens[name.first]!.start, end: tokens[name.end - 1]!.end }, 'name')
  return named(character)
}

/** The words of a phrase without its article, on one line. */
function phraseOf(scene: Scene, reading: SourceReading): string {
  const { start, end } = spanOfReading(scene, reading)
  return scene.document.text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/['’]s$/, '')
}

function linkOther(
  scene: Scene,
  core: SourceReading,
  type: 'organisation' | 'document' | 'group',
  status: SpeakerStatus,
): Link {
  const reading = { ...core, end: endOfOther(scene, core, type) }
  const words = phraseOf(scene, reading)
  if (words === '') return NOBODY
  const known = isDefinite(scene, reading) ? scene.cast.holder(words, type) : null
  if (known) return { ...recognise(scene, reading, known, 'title'), status }
  const state = STATE_NAMES.has(words)
  const character = scene.cast.other(words, state ? 'state' : type)
  mention(character, spanOfReading(scene, reading), type === 'group' ? 'collective' : 'name')
  return { character, status: state ? 'named' : status, anonymity: null }
}

/** "the study", "the alliance": one word after its article. */
const isDefinite = ({ document: { tokens } }: Scene, { first, end }: SourceReading): boolean =>
  end - first === 2 && tokens[first]!.lower === 'the'

/** Groups and documents are named by the whole phrase; bodies by their core, with "of" where a name follows. */
function endOfOther({ document: { tokens } }: Scene, core: SourceReading, type: ActorType): number {
  if (type !== 'organisation') return core.phraseEnd
  const follows = tokens.slice(core.end, Math.min(core.phraseEnd, core.end + 3))
  const joins =
    follows[0]?.lower === 'of' && /^\p{Lu}/u.test((follows[1]?.lower === 'the' ? follows[2] : follows[1])?.text ?? '')
  return joins ? core.phraseEnd : core.end
}

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

function linkPronoun(scene: Scene, reading: SourceReading): Link {
  const { document, people, heard } = scene
  const word = document.tokens[reading.first]!.lower
  const gender = GENDERS.get(word)
  if (gender === undefined) return word === 'they' ? { ...NOBODY, status: 'collective' } : NOBODY
  const sentence = sentenceOf(document, reading.first)
  const character = resolvePronoun(document, people, heard, { token: reading.first, gender, sentence })
  return character ? recognise(scene, reading, character, 'pronoun') : NOBODY
}

/** "Ana Roe, who said": the person named right before. */
function linkRelative(scene: Scene, reading: SourceReading): Link {
  const before = personBefore(scene.people, reading.first)
  return before ? recognise(scene, reading, before.character, 'pronoun') : NOBODY
}

/** The person whose name ends right before a token, or one mark before it. `people` is in text order. */
function personBefore(people: readonly NamedPerson[], token: number): NamedPerson | null {
  const low = firstWhere(people, (item) => item.end > token)
  const last = people[low - 1]
  return last && token - last.end <= 1 ? last : null
}

/** The name beside an office or description that stands for nobody by itself. */
function linkApposition({ document, people }: Scene, { first }: SourceReading, end: number): Link | null {
  const found = personInApposition(document.tokens, people, { first, end })
  return found && named(found.character)
}

function linkOffice(scene: Scene, reading: SourceReading, end: number): Link {
  const apposition = linkApposition(scene, reading, end)
  if (apposition) return apposition
  const character = resolveOffice(scene.document.tokens, scene.offices, reading.first, reading.end)
  return character ? recognise(scene, reading, character, 'title') : NOBODY
}

/** The stated reason in the sentence of the source. */
const reasonNear = ({ document, anonymity }: Scene, reading: SourceReading): Span | null =>
  anonymity.get(sentenceOf(document, reading.first)) ?? null
