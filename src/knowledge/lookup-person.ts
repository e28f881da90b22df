import { OFFICE_HOLDERS } from './data/office-holders.ts'
import { foldName } from './fold-name.ts'
import { namesIn, once } from './read-rows.ts'
import { numberOfOffice, readTerms, type Term } from './read-terms.ts'
import { initialOf, spellingKey } from './spelling-key.ts'

/** Somebody who holds or held an office that news on international affairs tells of. */
export interface Person {
  readonly name: string
  /** `Q…`; null where we are not sure of it. */
  readonly wikidata: string | null
  readonly terms: readonly Term[]
}

/** A line of the table, its terms unread: most people are never asked for. */
class Holder implements Person {
  readonly wikidata: string | null
  readonly names: readonly string[]
  private readonly row: string
  private read: readonly Term[] | null = null

  constructor(row: string) {
    const [wikidata = '', names] = row.split('\t', 2)
    this.wikidata = wikidata || null
    this.names = namesIn(names)
    this.row = row
  }

  get name(): string {
    return this.names[0] ?? ''
  }

  /** State and number of each office: `RUS 6`. */
  offices(): string[] {
    const cells = this.row.split('\t').slice(2)
    return cells.map((cell) => cell.slice(0, cell.indexOf(' ', cell.indexOf(' ') + 1)))
  }

  get terms(): readonly Term[] {
    this.read ??= readTerms(this.row.split('\t').slice(2))
    return this.read
  }
}

const people = once((): readonly Holder[] => OFFICE_HOLDERS.split('\n').map((row) => new Holder(row)))

const byName = once((): ReadonlyMap<string, readonly Holder[]> => {
  const index = new Map<string, Holder[]>()
  for (const person of people()) {
    for (const name of person.names) {
      const folded = foldName(name)
      push(index, folded, person)
      const short = withoutInitials(folded)
      if (short !== folded) push(index, short, person)
    }
  }
  return index
})

/** People by the first letter of their last name as `spellingKey` writes it: keys are made for one letter when it is asked for. */
const byInitial = once((): ReadonlyMap<string, readonly Holder[]> => {
  const index = new Map<string, Holder[]>()
  for (const person of people()) {
    for (const name of person.names) push(index, initialOf(lastWord(foldName(name))), person)
  }
  return index
})

interface Spellings {
  readonly full: Map<string, Holder[]>
  readonly last: Map<string, Holder[]>
}

const spellings = new Map<string, Spellings>()

function spellingsWith(initial: string): Spellings {
  const known = spellings.get(initial)
  if (known) return known
  const made: Spellings = { full: new Map(), last: new Map() }
  for (const person of byInitial().get(initial) ?? []) {
    for (const name of person.names) {
      const key = spellingKey(name)
      push(made.full, key, person)
      push(made.last, lastWord(key), person)
    }
  }
  spellings.set(initial, made)
  return made
}

const withoutInitials = (folded: string): string =>
  / [a-z] /.test(folded) ? folded.replace(/(?<= )[a-z] /g, '') : folded

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

function push(index: Map<string, Holder[]>, key: string, person: Holder): void {
  const holders = index.get(key)
  if (!holders) index.set(key, [person])
  else if (!holders.includes(person)) holders.push(person)
}

/**
 * All whose full name it is; accents, case, hyphens and initials aside. Where nobody is written so, all whose name is only spelt
 * otherwise in another alphabet ("Sergei" for "Sergey"). A surname alone finds nobody.
 */
export function findPersons(name: string): readonly Person[] {
  const folded = foldName(name)
  if (!folded.includes(' ')) return []
  const index = byName()
  return index.get(folded) ?? index.get(withoutInitials(folded)) ?? findBySpelling(name)
}

function findBySpelling(name: string): readonly Person[] {
  const key = spellingKey(name)
  return spellingsWith(initialOf(lastWord(key))).full.get(key) ?? []
}

/** All whose last name it is. A surname alone never tells who is meant: ask for more than the name. */
export function findBySurname(surname: string): readonly Person[] {
  const key = lastWord(spellingKey(surname))
  return spellingsWith(initialOf(key)).last.get(key) ?? []
}

/** All who ever held an office of one state, or of no state where `iso` is null, by the office in its common form. */
export function holdersOf(iso: string | null, office: string): readonly Person[] {
  const number = numberOfOffice(office)
  return number < 0 ? [] : (byOffice().get(`${iso ?? ''} ${number}`) ?? [])
}

const byOffice = once((): ReadonlyMap<string, readonly Holder[]> => {
  const index = new Map<string, Holder[]>()
  for (const person of people()) for (const key of person.offices()) push(index, key, person)
  return index
})
