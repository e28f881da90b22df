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

/**
 * Whom "the Russian president" stands for: the only person whose known titles hold its last word and none of whose rivals fit
 * its other words as well. null where nobody or more than one fits.
 */
export function resolveOffice(
  tokens: readonly Token[],
  everyone: readonly Character[],
  first: number,
  end: number,
): Character | null {
  const words = tokens
    .slice(first, end)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
    .map(({ lower }) => titleWord(lower))
  const head = words.at(-1)
  if (head === undefined) return null
  const holders = everyone.filter(({ titles }) => titles.has(head))
  const exact = holders.filter(({ titles }) => words.every((word) => titles.has(word)))
  if (exact.length === 1) return exact[0] ?? null
  return exact.length === 0 && holders.length === 1 && words.length === 1 ? (holders[0] ?? null) : null
}
