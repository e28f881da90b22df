import { isIsoDate } from './check-metadata.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Names of time zones that RFC 822 defines; others are not unique, and are left out. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
])

const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([a-z]{1,4}|[+-]\d{2}:?\d{2}))?)?$/i

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * A date as feeds, pages and agencies write it, in ISO 8601: ISO 8601 itself in its extended or basic form, also with a space
 * for its `T`, and RFC 822 ("Wed, 14 May 2031 09:30:00 +0200"). The time zone is kept, never converted. null for all else.
 */
export function toIsoDate(written: string): string | null {
  const value = written.trim()
  const extended = value.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T')
  for (const date of [extended, fromBasic(value), fromRfc822(value)]) {
    if (date !== null && isIsoDate(date)) return date
  }
  return null
}

function fromBasic(value: string): string | null {
  const [found, year, month, day, hour, minute, second, zone] = BASIC.exec(value) ?? []
  if (found === undefined) return null
  return `${year}-${month}-${day}${timeOf({ hour, minute, second, zone: withColon(zone ?? '') })}`
}

function fromRfc822(value: string): string | null {
  const [found, day = '', monthName = '', year = '', hour, minute, second, zone = ''] = RFC_822.exec(value) ?? []
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  if (found === undefined || month === 0) return null
  const offset = /^[+-]/.test(zone) ? withColon(zone) : (ZONES.get(zone.toLowerCase()) ?? '')
  return `${wholeYear(year)}-${twoDigits(month)}-${twoDigits(Number(day))}${timeOf({ hour, minute, second, zone: offset })}`
}

interface TimeParts {
  readonly hour: string | undefined
  readonly minute: string | undefined
  readonly second: string | undefined
  /** As ISO 8601 writes it; empty where none is known. */
  readonly zone: string
}

function timeOf({ hour, minute, second = '00', zone }: TimeParts): string {
  return hour === undefined ? '' : `T${twoDigits(Number(hour))}:${minute}:${second}${zone}`
}

/** Years of two digits by RFC 2822: up to 49 they are of this century. */
const wholeYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

const withColon = (zone: string): string => zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()

const twoDigits = (number: number): string => String(number).padStart(2, '0')
