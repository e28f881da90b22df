import { foldName } from '../../src/knowledge/fold-name.ts'
import { findStates, stateOf } from '../../src/knowledge/lookup-state.ts'
import { packDate } from './pack-date.ts'
import { readLines } from './read-shared.ts'

/** A group of names in the Phoenix dictionaries, in ASCII capitals, with the codes that they had over time. */
export interface PhoenixActor {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'person_or_dated' | 'org_or_role' | 'country_or_place' | null
  readonly src: 'countries' | 'international' | 'milnonstate'
  readonly roles: readonly PhoenixRole[]
}

export interface PhoenixRole {
  readonly code: string
  readonly from?: string
  readonly to?: string
}

export const readActors = (folder: string): PhoenixActor[] => readLines<PhoenixActor>(folder, 'actors_phoenix.jsonl')

/** Codes of the dictionaries that are none of ISO 3166, by those that are. */
const ISO_CODES: ReadonlyMap<string, string> = new Map([
  ['KSV', 'XKX'],
  ['TMP', 'TLS'],
  ['NMR', 'NAM'],
  ['USR', 'SUN'],
  ['KNT', 'KNA'],
  ['FRN', 'FRA'],
  ['SRP', 'SRB'],
  ['SCG', 'YUG'],
  ['FRY', 'YUG'],
  ['BAH', 'BHS'],
])

/** The code with ISO 3166-1 alpha-3 codes for states: KSVGOV becomes XKXGOV. */
export const withIso = (code: string): string => (ISO_CODES.get(code.slice(0, 3)) ?? code.slice(0, 3)) + code.slice(3)

/** The day after which the dictionaries were kept up for few entries only: what is open then ends then. */
const KEPT_UP_TO = '2011-02-28'
/** The year of the last edits: what begins later than that day ends with this year. */
const LAST_EDITS = '2015-12-31'

/** First days of months, which terms in the dictionaries mostly begin on. */
const MONTH_START = /(?<=^\d{6})01$/

/** Last days of months, which terms in the dictionaries mostly end on. */
const MONTH_END = /(?<=^\d{6})(?:28|29|30|31)$/

/**
 * `PAKGOV 200803 20120619`, one for each role, the day left out where it is the first or last of a month. Open-ended roles are
 * given an end: they mean "when the file was written".
 */
export function formatRole({ code, from, to }: PhoenixRole): string {
  const end = to ?? (from === undefined ? '' : from <= KEPT_UP_TO ? KEPT_UP_TO : LAST_EDITS)
  return [withIso(code), packDate(from ?? '').replace(MONTH_START, ''), packDate(end).replace(MONTH_END, '')]
    .join(' ')
    .trimEnd()
}

/** All names of a group, folded, without those of one word or two letters that could be anything. */
export const namesOf = ({ name, aliases }: PhoenixActor): string[] =>
  [...new Set([name, ...aliases].filter((one) => /^[ -~]+$/.test(one)).map(foldName))].filter((one) => one.length > 2)

/** True where states.tsv holds the name in whatever form. */
export const isState = (name: string): boolean =>
  findStates(name.toUpperCase()).length > 0 || stateOf(name.toUpperCase()) !== null
