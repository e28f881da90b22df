import type { Token } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import type { NamedPerson } from './find-person-names.ts'

/** How many tokens of a source are searched for an apposition. */
const REACH = 40

/** The person whose name ends at token `end` and starts at or after `first`: "its reporter Ana Roe". `people` is in text order. */
export function personEndingAt(people: readonly NamedPerson[], first: number, end: number): NamedPerson | null {
  const last = people[firstStartingAt(people, end) - 1]
  return last && last.end === end && last.first >= first ? last : null
}

/** The person named in an apposition within the source `[first, end)`: "a regular guest, retired judge Ana Roe". */
export function personInApposition(
  tokens: readonly Token[],
  people: readonly NamedPerson[],
  { first, end }: { readonly first: number; readonly end: number },
): NamedPerson | null {
  const stop = Math.min(end, first + REACH)
  for (let comma = first; comma < stop; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const person = people[firstStartingAt(people, comma + 1)]
    if (person && person.end <= end && isTitleOf(tokens, comma + 1, person.first)) return person
  }
  return null
}

/** True where only words that can belong to a title stand between. */
function isTitleOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'PUNCT') return false
    if (tokens[i]?.text === ',') return false
  }
  return true
}

/** Index into `people` of the first name that starts at or after a token. */
function firstStartingAt(people: readonly NamedPerson[], token: number): number {
  return firstWhere(people, (item) => item.first >= token)
}
