import { OFFICES } from './data/offices.ts'
import { once } from './read-rows.ts'
import { unpackDate } from './unpack-date.ts'

/** A term of office. */
export interface Term {
  /** ISO 3166-1 alpha-3 code of the state; null for an office of no state. */
  readonly iso: string | null
  /** In its common form: see `officeKey`. */
  readonly office: string
  /** Whole CAMEO code: RUSGOV. */
  readonly code: string
  /** ISO 8601, of a day, month or year; null where not known. */
  readonly from: string | null
  /** As `from`. Where `open`, the day on which the office was last seen to be held. */
  readonly to: string | null
  readonly open: boolean
}

const offices = once((): readonly string[] => OFFICES.split('\n'))

const numbers = once((): ReadonlyMap<string, number> => new Map(offices().map((office, number) => [office, number])))

/** Line of an office, in its common form, in the table; -1 where nobody is known to have held it. */
export const numberOfOffice = (office: string): number => numbers().get(office) ?? -1

/** Reads cells such as `RUS 6 GOV 20000507 20080507`; `~` before the last day stands for open. */
export function readTerms(cells: readonly string[]): Term[] {
  return cells.map((cell) => {
    const [iso = '', office, code = '', from = '', to = ''] = cell.split(' ')
    return {
      iso: iso || null,
      office: offices()[Number(office)] ?? '',
      code: `${iso}${code}`,
      from: unpackDate(from),
      to: unpackDate(to.replace('~', '')),
      open: to.startsWith('~'),
    }
  })
}
