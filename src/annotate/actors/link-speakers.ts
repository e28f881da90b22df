import { STATE_NAMES } from '../../knowledge/state-names.ts'
import type {
  ActorType,
  MentionForm,
  SpeakerAnnotation,
  SpeakerStatus,
  StatementAnnotation,
} from '../../model/annotation.ts'
import type { Document, Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { Cast, type Character, mention, toActor } from './cast.ts'
import { findAnonymity } from './find-anonymity.ts'
import { personEndingAt, personInApposition } from './find-named-head.ts'
import { findPersonNames, type NamedPerson } from './find-person-names.ts'
import { readPersonName } from './person-name.ts'
import { readSource, type SourceReading } from './read-source.ts'
import { learnOffices, listOffices, type Offices, resolveOffice } from './resolve-office.ts'
import { type Heard, resolvePronoun } from './resolve-pronoun.ts'

/**
 * Links the source of each statement to an actor: names and their short forms, offices, pronouns. Where two readings stand the
 * speaker is unknown: naming the wrong one is the worst error.
 */
export const linkSpeakers: Annotator = {
  name: 'link-speakers',
  needs: ['statements'],
  makes: ['actors', 'speakers'],
  annotate(document, { statements }) {
    const scene = setScene(document)
    const ordered = [...statements].sort((a, b) => placeOf(a) - placeOf(b))
    const linked = new Map(ordered.map((statement) => [statement, link(scene, statement)]))
    const characters = [...new Set([...linked.values()].flatMap(({ character }) => (character ? [character] : [])))]
    const actors = new Map(characters.map((character) => [character, toActor(character)]))
    const speakers = statements.map((statement): SpeakerAnnotation => {
      const { character, status, anonymity } = linked.get(statement) ?? NOBODY
      return { statement, actor: (character && actors.get(character)) ?? null, status, anonymity }
    })
    return { actors: [...actors.values()], speakers }
  },
}

interface Scene {
  readonly document: Document
  readonly cast: Cast
  readonly people: readonly NamedPerson[]
  readonly offices: Offices
  readonly anonymity: ReadonlyMap<number, Span>
  /** The last speaker who is a person. */
  heard: Heard | null
}

interface Link {
  readonly character: Character | null
  readonly status: SpeakerStatus
  readonly anonymity: Span | null
}

const NOBODY: Link = { character: null, status: 'unknown', anonymity: null }

function setScene(document: Document): Scene {
  const cast = new Cast()
  const people = findPersonNames(document, cast)
  learnOffices(document, people)
  const offices = listOffices(cast.everyone())
  return { document, cast, people, offices, anonymity: findAnonymity(document), heard: null }
}

const placeOf = ({ source, content }: StatementAnnotation): number => source?.start ?? content[0]?.start ?? 0

function link(scene: Scene, { source }: StatementAnnotation): Link {
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

/** Index of the first token that starts at or after `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
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

/** Index of the sentence that holds a token. */
function sentenceOf({ sentences }: Document, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]!.endToken <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** "Ana Roe, who said": the person named right before. */
function linkRelative(scene: Scene, reading: SourceReading): Link {
  const before = personBefore(scene.people, reading.first)
  return before ? recognise(scene, reading, before.character, 'pronoun') : NOBODY
}

/** The person whose name ends right before a token, or one mark before it. `people` is in text order. */
function personBefore(people: readonly NamedPerson[], token: number): NamedPerson | null {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (people[middle]!.end <= token) low = middle + 1
    else high = middle
  }
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
