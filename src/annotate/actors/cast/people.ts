import { NAME_PARTICLES } from '../../../language/en/name-words.ts'
import { genderOf, type PersonName } from '../names/read-person-name.ts'
import { type Character, createCharacter, type Gender } from './character.ts'
import { nameKey } from './name-key.ts'

/** People of one surname beyond this are not told apart: a list of names, not a report. */
const MAX_BEARERS = 64

/** The people of one article. Two of one surname are never merged, and a bare surname that both may bear is nobody. */
export class People {
  /** By last word of the name. */
  private readonly bySurname = new Map<string, Character[]>()
  /** By any other word of a name of several words. */
  private readonly byOtherWord = new Map<string, Character[]>()
  private readonly all: Character[] = []

  /** The person of a name of several words, made where nobody fits; null for one of too many of that surname. */
  introduce(name: PersonName): Character | null {
    const surname = nameKey(name.words.at(-1) ?? '')
    const bearers = this.bySurname.get(surname) ?? []
    const known = bearers.find(
      (bearer) => bearer.words.length > 1 && agrees(bearer.words, name.words) && !contradicts(bearer, name),
    )
    if (known) return learn(known, name)
    if (bearers.length >= MAX_BEARERS) return null
    return this.add(name)
  }

  /**
   * Whom a short form of a name stands for: a surname, or a given name that nobody bears as surname. Of several bearers the one who
   * fits title and gender, else the one whom the bare surname has stood for before, else the only one introduced before, else the
   * one whom the text is on short terms with; null where nobody or several fit.
   */
  recall(name: PersonName): Character | null {
    const key = nameKey(name.words.at(-1) ?? '')
    const bearers = this.bySurname.get(key) ?? (name.words.length === 1 ? this.byOtherWord.get(key) : undefined) ?? []
    const fitting = bearers.filter((bearer) => !contradicts(bearer, name) && agrees(bearer.words, name.words))
    const found = narrow(fitting, name)
    return found ? learn(found, name) : null
  }

  /** The only one whom a name in full, or a given name alone, can stand for; null for a surname that several bear. */
  sure(name: PersonName): Character | null {
    const key = nameKey(name.words.at(-1) ?? '')
    const bearers = this.bySurname.get(key) ?? this.byOtherWord.get(key) ?? []
    const fitting = bearers.filter((bearer) => !contradicts(bearer, name) && agrees(bearer.words, name.words))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  /** True where somebody bears the word in a name of several words. */
  knows(word: string): boolean {
    const key = nameKey(word)
    return this.byOtherWord.has(key) || (this.bySurname.get(key) ?? []).some(({ words }) => words.length > 1)
  }

  /** True where somebody bears the word as surname in a name of several words, or alone. */
  knowsSurname(word: string): boolean {
    return this.bySurname.has(nameKey(word))
  }

  add(name: PersonName): Character {
    const made = createCharacter({
      name: name.words.join(' '),
      type: 'person',
      words: name.words,
      titles: new Set(name.titles),
      gender: genderOf(name),
      introduced: name.first,
    })
    this.all.push(made)
    push(this.bySurname, nameKey(name.words.at(-1) ?? ''), made)
    for (const word of new Set(name.words.slice(0, -1).map(nameKey))) push(this.byOtherWord, word, made)
    return made
  }

  everyone(): readonly Character[] {
    return this.all
  }
}

function push(index: Map<string, Character[]>, key: string, character: Character): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [character])
  else if (list.length < MAX_BEARERS) list.push(character)
}

/** True where a name of several words can be a form of the other: same given name, or the initial of it. */
function agrees(first: readonly string[], second: readonly string[]): boolean {
  const [a, b] = [withoutParticles(first), withoutParticles(second)]
  if (a.length === 1 || b.length === 1) return true
  const [given, other] = [nameKey(a[0] ?? '').replace(/\.$/, ''), nameKey(b[0] ?? '').replace(/\.$/, '')]
  return (
    given === other ||
    isSpelling(given, other) ||
    (given.length > 0 && other.startsWith(given)) ||
    (other.length > 0 && given.startsWith(other))
  )
}

/** "Von der Aue" is "Aue". */
function withoutParticles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !NAME_PARTICLES.has(word.toLowerCase()))
  return from > 0 ? words.slice(from) : words
}

/** "Kristin" and "Kristen", "Sergei" and "Sergey": one given name, one letter written otherwise. */
function isSpelling(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false
  let differences = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differences++
  return differences === 1
}

/** True where the name tells another gender than the text has told of the person. */
function contradicts({ gender }: Character, name: PersonName): boolean {
  const told: Gender = genderOf(name)
  return gender !== null && told !== null && gender !== told
}

function narrow(fitting: readonly Character[], { first, titles, words }: PersonName): Character | null {
  const [only, rival] = fitting
  if (!rival) return only ?? null
  const titled = fitting.filter((bearer) => titles.some((title) => bearer.titles.has(title)))
  if (titled.length === 1) return titled[0] ?? null
  const owners = fitting.filter(({ ownsSurname }) => ownsSurname)
  if (owners.length === 1) return owners[0] ?? null
  const before = fitting.filter(({ introduced }) => introduced < first)
  const [known, other] = before
  if (!known || other) return onShortTerms(before.length > 0 ? before : fitting)
  if (words.length === 1) known.ownsSurname = true
  return known
}

/**
 * The one who is called by the given name alone, or who is named in full once only while the other is each time: so news tells whom
 * it is about from relatives. null where that does not decide.
 */
function onShortTerms(bearers: readonly Character[]): Character | null {
  const familiar = bearers.filter(({ namedByGivenName }) => namedByGivenName > 1)
  if (familiar.length === 1) return familiar[0] ?? null
  const once = bearers.filter(({ namedInFull }) => namedInFull === 1)
  return once.length === 1 && bearers.length === 2 ? (once[0] ?? null) : null
}

/** Takes over what a form of the name adds, and counts it. */
function learn(character: Character, { words, titles }: PersonName): Character {
  if (words.length > character.words.length) {
    character.words = words
    character.name = words.join(' ')
  }
  for (const title of titles) character.titles.add(title)
  character.gender ??= genderOf({ words, titles })
  return character
}

/** Counts a form of the name once all people are known. */
export function countForm(character: Character, { words }: PersonName): void {
  if (words.length > 1) character.namedInFull++
  else if (nameKey(words[0] ?? '') !== nameKey(character.words.at(-1) ?? '')) character.namedByGivenName++
}
