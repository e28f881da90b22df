import { CODED_BODIES } from './data/coded-bodies.ts'
import { CODED_PEOPLE } from './data/coded-people.ts'
import { foldName } from './fold-name.ts'
import { namesIn, once } from './read-rows.ts'

/** Somebody or something that coders of events have named: the codes are known, an id is not. */
export interface CodedActor {
  readonly kind: 'person' | 'body'
  /** CAMEO code on the day that was asked for. */
  readonly code: string
}

type Rows = ReadonlyMap<string, string>

const people = once((): Rows => indexRows(CODED_PEOPLE))
const bodies = once((): Rows => indexRows(CODED_BODIES))

/** Each folded name with the roles on its line, unread. */
function indexRows(table: string): Rows {
  const rows = new Map<string, string>()
  for (const line of table.split('\n')) {
    const tab = line.indexOf('\t')
    for (const name of namesIn(line.slice(0, tab))) rows.set(name, line.slice(tab + 1))
  }
  return rows
}

/** The only words of a name that may be written small. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of and the for in on de la le les du des del der den van von al el bin y e da dos'.split(' '),
)

/** "Boko Haram", not "boko haram": every word but the small ones begins with a capital; short single words are all capitals. */
function isName(name: string): boolean {
  const words = name.split(/[\s-]+/u)
  if (words.length === 1 && name.length <= 5) return /^[\p{Lu}\p{N}.]+$/u.test(name)
  return words.every((word) => SMALL_WORDS.has(word) || /^[\p{Lu}\p{N}'’]/u.test(word))
}

/**
 * A person or body of the Phoenix dictionaries by exact name, accents and hyphens aside, with the code of the day; a person who was
 * in office before and no more is of the elite (`ELI`). null where the name is not known or is not written as a name.
 * @param date ISO 8601 day; null where the day is not known: the code that they have last
 */
export function findCodedActor(name: string, date: string | null): CodedActor | null {
  const words = name.trim().replace(/^the /i, '')
  if (!isName(words)) return null
  const folded = foldName(words)
  const person = people().get(folded)
  if (person !== undefined) return { kind: 'person', code: codeOn(person.split('\t'), date, 'person') }
  const body = bodies().get(folded)
  return body === undefined ? null : { kind: 'body', code: codeOn(body.split('\t'), date, 'body') }
}

function codeOn(roles: readonly string[], date: string | null, kind: CodedActor['kind']): string {
  const day = date === null ? '99991231' : date.slice(0, 10).replaceAll('-', '')
  const read = roles.map((role) => role.split(' '))
  const held = read.find(
    ([, from = '', to = '']) => (from !== '' || to !== '') && from <= day && (to === '' || day <= to),
  )
  const always = read.find(([, from = '', to = '']) => from === '' && to === '')
  const found = held ?? always
  if (found) return found[0] ?? ''
  const last = read.at(-1)?.[0] ?? ''
  return kind === 'person' ? `${last.slice(0, 3)}ELI` : last
}
