import { readLines } from './read-shared.ts'
import { readTable } from './read-table.ts'

/** One term of office, as a source file has it. */
export interface SourceTerm {
  readonly wikidata: string | null
  readonly name: string
  /** ISO 3166-1 alpha-3; null for offices of no state. */
  readonly iso: string | null
  readonly office: string
  /** CAMEO code without the state, such as GOVMIL; the whole code where there is no state. */
  readonly code: string
  /** ISO 8601, of a day, month or year; null where unknown. */
  readonly from: string | null
  /** Last day, as `from`; where `open`, the last day on which the source saw the office held. */
  readonly to: string | null
  readonly open: boolean
}

interface WikidataRow {
  readonly name: string
  readonly wikidata: string
  readonly country: string | null
  readonly office: string
  readonly code: string | null
  readonly from: string | null
  readonly to: string | null
  readonly snapshot: string
}

const BODIES: ReadonlySet<string> = new Set(['IGO', 'EU', 'AU_AF'])

/** Offices that the file calls by the name of another: India's foreign secretary is the first official of the ministry. */
const MISNAMED: ReadonlyMap<string, string> = new Map([['IND Minister of Foreign Affairs', 'Foreign Secretary']])

/** Terms by Wikidata and by hand. Lands that ISO gives no code are left out, as are names that are not in Latin letters. */
export function readTerms(folder: string): SourceTerm[] {
  const rows = correct(readLines<WikidataRow>(folder, 'officeholders_wikidata.jsonl'))
  const terms = rows.flatMap((row) =>
    row.country !== null && /^[\p{Script=Latin}]/u.test(row.name) ? [toTerm(row)] : [],
  )
  return [...terms, ...readHandWritten(terms)]
}

/** @throws Error where a correction fits no row: the file has changed, and the correction is to be looked at again */
function correct(rows: readonly WikidataRow[]): WikidataRow[] {
  const left = new Map(
    readTable('corrections.tsv', 5).map(([wikidata, office, old, from = '', to = '']) => [
      `${wikidata} ${office} ${old}`,
      { from, to },
    ]),
  )
  const corrected = rows.flatMap((row) => {
    const key = `${row.wikidata} ${row.office} ${row.from}`
    const correction = left.get(key)
    left.delete(key)
    if (correction === undefined) return [row]
    return correction.from === '-' ? [] : [{ ...row, ...correction }]
  })
  for (const key of left.keys()) throw new Error(`scripts/knowledge/corrections.tsv: no term "${key}" in the file`)
  return corrected
}

function toTerm({ name, wikidata, country, office, code, from, to, snapshot }: WikidataRow): SourceTerm {
  const iso = country === 'KSV' ? 'XKX' : country
  const body = country === null || BODIES.has(country)
  return {
    wikidata,
    name: name.replace(/,.*$/, ''),
    iso: body ? null : iso,
    office: MISNAMED.get(`${iso} ${office}`) ?? office,
    code: body ? (code ?? 'IGO') : (code?.slice(3) ?? 'GOV'),
    from,
    to: to ?? snapshot,
    open: to === null,
  }
}

function readHandWritten(known: readonly SourceTerm[]): SourceTerm[] {
  return readTable('holders.tsv', 7).map(
    ([wikidata = '', name = '', place = '', office = '', code = '', from = '', to = '']) => {
      const iso = BODIES.has(place) ? null : place
      return {
        wikidata: wikidata === '' ? idOf(name, iso, known) : wikidata,
        name,
        iso,
        office,
        code: iso === null ? `IGO${code}` : code,
        from,
        to: to.replace('~', ''),
        open: to.startsWith('~'),
      }
    },
  )
}

/** The only id that bearers of the name have: of those with an office of the same state, where there are several. */
function idOf(name: string, iso: string | null, known: readonly SourceTerm[]): string | null {
  const bearers = known.filter((term) => term.name === name)
  const here = bearers.filter((term) => term.iso === iso)
  const ids = new Set((here.length > 0 ? here : bearers).map(({ wikidata }) => wikidata))
  const [only = null] = ids
  return ids.size === 1 ? only : null
}
