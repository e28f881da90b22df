import type { SourceTerm } from './read-terms.ts'

/** A term with its office in the common form. */
export interface Term extends Omit<SourceTerm, 'wikidata' | 'name' | 'office'> {
  readonly office: string
}

/** Precision of a date: 4 for a year, 10 for a day; 0 where unknown. */
const precision = (date: string | null): number => date?.length ?? 0

const startOf = (date: string | null): string => (date ?? '0000').padEnd(10, '-01-01'.slice(precision(date) - 4))
const endOf = (date: string | null): string => (date === null ? '9999-12-31' : `${date}-99-99`.slice(0, 10))

/**
 * Terms of one person in one office, those that overlap or meet made one: several sources tell the same term, with days or years
 * only. The more precise dates stay. A term that a later source saw open goes on until then; one that any source saw end has ended,
 * unless it was seen open after that.
 */
export function mergeTerms(terms: readonly Term[]): Term[] {
  const merged: Term[] = []
  const byStart = [...terms].sort((a, b) => (startOf(a.from) < startOf(b.from) ? -1 : 1))
  for (const term of byStart) {
    const at = merged.findIndex((other) => overlap(other, term))
    const other = merged[at]
    if (other === undefined) merged.push(term)
    else merged[at] = join(other, term)
  }
  return merged
}

const overlap = (a: Term, b: Term): boolean => startOf(a.from) <= endOf(b.to) && startOf(b.from) <= endOf(a.to)

function join(a: Term, b: Term): Term {
  return { ...a, from: better(a.from, b.from, startOf), ...endOfBoth(a, b) }
}

/** The more precise of two dates; of equally precise ones the earlier. */
function better(a: string | null, b: string | null, key: (date: string | null) => string): string | null {
  if (precision(a) !== precision(b)) return precision(a) > precision(b) ? a : b
  return key(a) <= key(b) ? a : b
}

function endOfBoth(a: Term, b: Term): Pick<Term, 'to' | 'open'> {
  const [first, last] = endOf(a.to) <= endOf(b.to) ? [a, b] : [b, a]
  if (last.open || first.open) {
    const known = last.open ? last : precision(last.to) >= precision(first.to) ? last : last
    return { to: known.to, open: known.open }
  }
  const precise =
    precision(first.to) > precision(last.to) && (last.to ?? '').startsWith((first.to ?? '').slice(0, 4)) ? first : last
  return { to: precise.to, open: false }
}
