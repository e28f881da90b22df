import type { ActorAnnotation, ActorType, MentionAnnotation, MentionForm } from '../../model/annotation.ts'
import { byPosition, type Span } from '../../model/span.ts'
import { type Gender, genderOf, type PersonName } from './person-name.ts'

/** Somebody in the article, while its text is being read. */
export interface Character {
  name: string
  readonly type: ActorType
  /** Words of the longest form of the name. */
  words: readonly string[]
  /** Words known to stand before or beside the name: "russian", "president". */
  readonly titles: Set<string>
  gender: Gender
  /** Token index at which the full name first stands; -1 where it is not known. */
  introduced: number
  /** True where a bare surname was taken for this person. */
  ownsSurname: boolean
  readonly mentions: Map<number, MentionAnnotation>
}

/** Last word of a name: what short mentions repeat. Marks and case do not count. */
const surnameKey = (words: readonly string[]): string => (words.at(-1) ?? '').toLowerCase()

/** People of one surname beyond this are not told apart: a list of names, not a report. */
const MAX_BEARERS = 64

/** All characters of one article. Two people of one surname are never merged, and a bare surname that both bear is nobody. */
export class Cast {
  private readonly people = new Map<string, Character[]>()
  private readonly others = new Map<string, Character>()
  /** By type and word: whose name of several words holds it; null where two do. */
  private readonly holders = new Map<string, Character | null>()

  /**
   * The person of that name, made where nobody fits; null where two fit. A bare surname that several bear goes to the only one
   * introduced before it, and from then on stays with that one.
   */
  person(name: PersonName): Character | null {
    const key = surnameKey(name.words)
    const bearers = this.people.get(key) ?? []
    const fitting = bearers.filter(
      (bearer) => agrees(bearer.words, name.words) && bearer.gender !== opposite(genderOf(name)),
    )
    const [known, rival] = name.words.length === 1 ? narrow(fitting, name.first) : fitting
    if (rival) return null
    if (known) return learn(known, name)
    if (bearers.length >= MAX_BEARERS) return null
    const made: Character = {
      name: name.words.join(' ').replace(/ ?- ?/g, '-'),
      type: 'person',
      words: name.words,
      titles: new Set(name.titles),
      gender: genderOf(name),
      introduced: name.first,
      ownsSurname: false,
      mentions: new Map(),
    }
    this.people.set(key, [...bearers, made])
    return made
  }

  /** True where a surname is borne by somebody known by more than it. */
  knowsSurname(word: string): boolean {
    return (this.people.get(word.toLowerCase()) ?? []).some(({ words }) => words.length > 1)
  }

  /** The organisation, group or document of that name, made where it is new. */
  other(name: string, type: ActorType): Character {
    const key = `${type} ${name.toLowerCase()}`
    const known = this.others.get(key)
    if (known) return known
    const made: Character = {
      name,
      type,
      words: name.split(' '),
      titles: new Set(),
      gender: null,
      introduced: -1,
      ownsSurname: false,
      mentions: new Map(),
    }
    this.others.set(key, made)
    if (made.words.length > 1) for (const word of new Set(made.words)) this.hold(`${type} ${word.toLowerCase()}`, made)
    return made
  }

  /** Whom "the study" stands for: the only one of that type so far whose longer name holds the word; null where none or several do. */
  holder(word: string, type: ActorType): Character | null {
    return this.holders.get(`${type} ${word.toLowerCase()}`) ?? null
  }

  private hold(key: string, character: Character): void {
    this.holders.set(key, this.holders.has(key) ? null : character)
  }

  /** Everybody who is a person. */
  everyone(): Character[] {
    return [...this.people.values()].flat()
  }
}

const opposite = (gender: Gender): Gender | 'nobody' =>
  gender === 'male' ? 'female' : gender === 'female' ? 'male' : 'nobody'

/** True where the shorter name can be a short form of the longer: same surname, no other given name. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return true
  const [given = '', other = ''] = [a[0]?.toLowerCase(), b[0]?.toLowerCase()]
  return given === other || given.startsWith(other.replace(/\.$/, '')) || other.startsWith(given.replace(/\.$/, ''))
}

function narrow(fitting: readonly Character[], token: number): readonly Character[] {
  if (fitting.length < 2) return fitting
  const owners = fitting.filter(({ ownsSurname }) => ownsSurname)
  return owners.length > 0 ? owners : fitting.filter(({ introduced }) => introduced < token)
}

function learn(character: Character, { words, titles }: PersonName): Character {
  if (words.length > character.words.length) {
    character.words = words
    character.name = words.join(' ').replace(/ ?- ?/g, '-')
  }
  if (words.length === 1) character.ownsSurname = true
  for (const title of titles) character.titles.add(title)
  character.gender ??= genderOf({ words, titles })
  return character
}

export function mention(character: Character, { start, end }: Span, form: MentionForm): void {
  if (!character.mentions.has(start)) character.mentions.set(start, { start, end, form })
}

export const toActor = ({ name, type, mentions }: Character): ActorAnnotation => ({
  name,
  type,
  mentions: [...mentions.values()].sort(byPosition),
})
