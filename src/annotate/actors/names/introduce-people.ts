import type { Document, Token } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import { nameKey } from '../cast/name-key.ts'
import { countForm } from '../cast/people.ts'
import { isGivenName, type PersonName } from './read-person-name.ts'
import type { Piece } from './read-run.ts'

interface Found {
  readonly name: PersonName
  readonly sentence: number
}

/**
 * Makes the people of an article known before any short form is read: first those with a known given name, so that "Embattled Lund"
 * is no new person beside Viktor Lund, then the others, then those of whom the text gives a title and a surname only.
 */
export function introducePeople(document: Document, cast: Cast, pieces: readonly Piece[]): void {
  const found = pieces.flatMap(({ reading, sentence }) =>
    reading.kind === 'person' ? [{ name: reading.name, sentence }] : [],
  )
  const full = found.filter(({ name }) => name.words.length > 1)
  const titled = found.filter(({ name }) => name.words.length === 1 && name.titles.length > 0)
  for (const { name } of full) if (isSure(name)) cast.people.introduce(name)
  const surnames = new Set(titled.map(({ name }) => nameKey(name.words[0] ?? '')))
  const lone = new Set(
    found.filter(({ name }) => name.words.length === 1).map(({ name }) => nameKey(name.words[0] ?? '')),
  )
  for (const one of full) {
    if (isSure(one.name) || opensWithOtherWord(document, cast, one, surnames)) continue
    if (mayBePerson(document.tokens, one.name, lone)) cast.people.introduce(one.name)
  }
  for (const { name } of titled) if (!cast.people.knowsSurname(name.words[0] ?? '')) cast.people.add(name)
  for (const { name } of found) count(cast, name)
}

/** False of an unknown name behind "on", "of" or "for" that nothing shows to be a person's: "the Convention on Climate Change". */
function mayBePerson(
  tokens: readonly Token[],
  { words, titles, first, end }: PersonName,
  lone: ReadonlySet<string>,
): boolean {
  if (!/^(?:on|of|for|to)$/.test(tokens[first - 1]?.lower ?? '')) return true
  if (titles.length > 0 || lone.has(nameKey(words.at(-1) ?? ''))) return true
  const after = tokens[end]
  return after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || /^(?:,|\(|'s|who)$/.test(after.lower))
}

const isSure = ({ words: [given = ''] }: PersonName): boolean => isGivenName(given)

/** "Embattled Lund": a capital at the start of a sentence before a surname that is known. */
function opensWithOtherWord(
  { sentences }: Document,
  cast: Cast,
  { name, sentence }: Found,
  surnames: ReadonlySet<string>,
): boolean {
  if (sentences[sentence]!.firstToken !== name.first || name.words.length !== 2) return false
  const surname = name.words[1] ?? ''
  return cast.people.knows(surname) || surnames.has(nameKey(surname))
}

function count(cast: Cast, name: PersonName): void {
  const known = name.words.length > 1 || cast.people.knows(name.words[0] ?? '') ? cast.people.sure(name) : null
  if (known) countForm(known, name)
}
