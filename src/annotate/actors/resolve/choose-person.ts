import { holdsOn } from '../../../knowledge/holds-on.ts'
import { findOfficeHolders } from '../../../knowledge/lookup-office.ts'
import { findBySurname, findPersons, type Person } from '../../../knowledge/lookup-person.ts'
import type { Term } from '../../../knowledge/read-terms.ts'
import type { Titles } from './read-titles.ts'

/** What is known beside a name. */
export interface Beside {
  readonly titles: Titles
  /** ISO 3166-1 alpha-3 codes of all states that the article names; null where there is no article, and no state speaks against anybody. */
  readonly isos: ReadonlySet<string> | null
  /** ISO 8601; null where the article has no date. */
  readonly date: string | null
}

/** Offices that make their holders known everywhere, by their surname alone where it is of a state that is spoken of. */
const TOP_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'monarch',
  'supreme leader',
  'secretary general of the united nations',
  'secretary general of nato',
  'president of the european commission',
  'president of the european council',
])

/** People are in the news for some years before their first office and long after their last. */
const YEARS_BEFORE = 15

/**
 * Who a name stands for: the only bearer of the full name whom title, state or fame fits. A surname alone counts only with an
 * office that its bearer held then, or for the head of a state that the article names. Of two who fit nobody is chosen.
 */
export function choosePerson(name: string, beside: Beside): Person | null {
  const candidates = findPersons(name)
  if (candidates.length > 0)
    return chooseAmong(
      candidates.filter((person) => isOfTime(person, beside.date)),
      beside,
    )
  return name.includes(' ') ? null : chooseBySurname(name, beside)
}

function chooseAmong(candidates: readonly Person[], beside: Beside): Person | null {
  const rules = [hasTitle, isOfTitle, isOfArticle, isFamous]
  for (const rule of rules) {
    const fitting = candidates.filter((person) => rule(person, beside))
    if (fitting.length === 1) return fitting[0] ?? null
    if (fitting.length > 1) candidates = fitting
  }
  return null
}

/** An office that stands beside the name, of a state that stands there or anywhere in the article. */
const hasTitle = ({ terms }: Person, beside: Beside): boolean => terms.some((term) => isTitle(term, beside))

function isTitle({ office, iso }: Term, { titles, isos }: Beside): boolean {
  if (!titles.offices.has(office)) return false
  return iso === null || titles.isos.has(iso) || (isos === null ? titles.isos.size === 0 : isos.has(iso))
}

const isOfTitle = ({ terms }: Person, { titles }: Beside): boolean =>
  terms.some(({ iso }) => iso !== null && titles.isos.has(iso))

const isOfArticle = ({ terms }: Person, { isos }: Beside): boolean =>
  terms.some(({ iso }) => isos === null || (iso !== null && isos.has(iso)))

const isFamous = ({ terms }: Person): boolean => terms.some(({ office }) => TOP_OFFICES.has(office))

function isOfTime({ terms }: Person, date: string | null): boolean {
  if (date === null) return true
  const first = terms.map(({ from }) => from?.slice(0, 4) ?? '0').sort()[0] ?? '0'
  return Number(date.slice(0, 4)) >= Number(first) - YEARS_BEFORE
}

function chooseBySurname(name: string, beside: Beside): Person | null {
  const { isos, date } = beside
  const bearers = findBySurname(name)
  const isHeld = (term: Term): boolean => (date === null ? term.open : holdsOn(term, date.slice(0, 10)) !== 'no')
  const inOffice = (isWanted: (term: Term) => boolean): Person[] =>
    bearers.filter(({ terms }) => terms.some((term) => isWanted(term) && isHeld(term)))
  const byTitle = inOffice((term) => isTitle(term, beside))
  if (byTitle.length > 0) return onlyOne(byTitle)
  return onlyOne(
    inOffice(({ office, iso }) => TOP_OFFICES.has(office) && iso !== null && (isos === null || isos.has(iso))),
  )
}

/** The only holder of an office on a day; null where nobody or more than one is known. */
export function chooseHolder(office: string, iso: string | null, date: string): Person | null {
  return onlyOne(findOfficeHolders({ office, iso, date }))
}

const onlyOne = ([only, other]: readonly Person[]): Person | null => (other ? null : (only ?? null))
