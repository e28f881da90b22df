import { OFFICE_NOUNS } from '../../language/en/titles.ts'
import type { Document, Token } from '../../model/document.ts'
import type { Character } from './cast.ts'
import type { NamedPerson } from './find-person-names.ts'
import { titleWord } from './person-name.ts'

/** How many tokens after a name its apposition is looked for. */
const APPOSITION = 14

/** Adds to each person the words beside the name: "Ana Roe, the Osterian foreign minister," teaches "osterian foreign minister". */
export function learnOffices({ tokens }: Document, people: readonly NamedPerson[]): void {
  for (const { character, first, end } of people) {
    for (const title of titleWords(tokens, Math.max(0, first - 5), first)) character.titles.add(title)
    if (tokens[first - 1]?.text === ',')
      for (const title of officeBefore(tokens, first - 1)) character.titles.add(title)
    if (tokens[end]?.text === ',') for (const title of appositionWords(tokens, end + 1)) character.titles.add(title)
  }
}

/** Words right before a name, back to what is no title. */
function titleWords(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = []
  for (let i = to - 1; i >= from; i--) {
    const { lower, pos } = tokens[i]!
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') break
    found.push(titleWord(lower))
  }
  return found.some((word) => OFFICE_NOUNS.has(word)) ? found : []
}

/** "the foreign minister of Kestria, Halvard Sunde": words from a determiner up to the comma before the name. */
function officeBefore(tokens: readonly Token[], comma: number): string[] {
  const found: string[] = []
  for (let i = comma - 1; i >= 0 && i > comma - APPOSITION; i--) {
    const { lower, pos } = tokens[i]!
    if (pos === 'DET') return found.some((word) => OFFICE_NOUNS.has(word)) ? found : []
    if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') found.push(titleWord(lower))
    else if (lower !== 'of' && lower !== 'for') return []
  }
  return []
}

function appositionWords(tokens: readonly Token[], from: number): string[] {
  const opener = tokens[from]
  if (!opener || (opener.pos !== 'DET' && opener.pos !== 'ADJ' && opener.pos !== 'NOUN' && opener.pos !== 'PROPN'))
    return []
  const found: string[] = []
  for (let i = from; i < from + APPOSITION && i < tokens.length; i++) {
    const { lower, pos, text } = tokens[i]!
    if (/^[,.;:]$/.test(text) || pos === 'VERB' || pos === 'AUX') break
    if (lower === "'s" || lower === "'") return []
    if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') found.push(titleWord(lower))
  }
  return found.some((word) => OFFICE_NOUNS.has(word)) ? found : []
}

/** More holders of one office than this are not told apart. */
const MAX_HOLDERS = 64

/** Everybody by each word of their titles. */
export type Offices = ReadonlyMap<string, readonly Character[]>

export function listOffices(everyone: readonly Character[]): Offices {
  const offices = new Map<string, Character[]>()
  for (const character of everyone) {
    for (const title of character.titles) {
      const holders = offices.get(title)
      if (holders) holders.push(character)
      else offices.set(title, [character])
    }
  }
  return offices
}

/**
 * Whom "the Russian president" stands for: the only person whose known titles hold all its words, or, for a bare "the president",
 * the only one who holds that title; of several, the only one introduced before. null where nobody or more than one fits.
 */
export function resolveOffice(
  tokens: readonly Token[],
  offices: Offices,
  first: number,
  end: number,
): Character | null {
  const words = tokens
    .slice(first, end)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
    .map(({ lower }) => titleWord(lower))
  const office = words.at(-1) ?? ''
  if (!OFFICE_NOUNS.has(office)) return null
  const holders = offices.get(office) ?? []
  if (holders.length > MAX_HOLDERS) return null
  const fitting = holders.filter(({ titles }) => words.every((word) => titles.has(word)))
  const [only, rival] = fitting.length > 1 ? fitting.filter(({ introduced }) => introduced < first) : fitting
  return rival ? null : (only ?? null)
}
