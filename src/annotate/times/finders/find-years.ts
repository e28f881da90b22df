import type { Meaning } from '../meaning.ts'
import { ABOUT, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

const PATTERN = phrase(
  String.raw`(?<part>${PART_OF})(?<about>${ABOUT})(?:the (?=fiscal|year|financial))?(?<fiscal>(?:fiscal(?: years?)?|financial year|FY) ?)?(?:year )?(?:(?<year>[12]\d{3})(?:[-–](?<short>\d\d)(?!\d))?|(?<ancient>[1-9]\d{0,3}) ?(?:B\.C\.(?:E\.)?|BCE?))`,
)

/** Before a number that is no year: a sum, a name with a number, a part of a figure. */
const NO_YEAR_BEFORE =
  /(?:[$£€#№]|\d[.,:/]|[.:/]|\b(?:No|no|nos|number|Room|Flight|Boeing|Airbus|Resolution|Article|Section|Route|Highway|pages?|p|Windows|top|Agenda|Vision|Horizon|Mach|roughly|nearly|almost|approximately|least|than|only|total)\.?\s|\p{L}-|(?<![12]\d{3})(?<=\d)-)$/iu
/** Behind a number that counts: a unit, a magnitude, the rest of a figure. */
const NO_YEAR_AFTER =
  /^(?:[.,]\d|:\d|%|['’](?!s\b)|[\s-]?(?:percent|per cent|million|billion|thousand|hundred|dollars?|euros?|pounds?|yen|rubles?|kilomet\w+|met(?:er|re)s?|miles?|feet|foot|km|kg|kilograms?|tons?|tonnes?|acres?|hectares?|barrels?|points?|people|persons?|men|women|children|troops|soldiers|workers|employees|others|more|members|votes|deaths|hours?|days?|weeks?|months?|years?|GMT|UTC|EST|EDT|local time|hrs?|a\.m|p\.m|BTU|megawatts?|agenda|vision)\b|[-–]\d{3}-|-(?:year|day|member|strong|mile|seat|pages?|word|square|foot|pound|acre))/i
const PLURAL_AFTER = /^\s(?!(?:was|is|has|does|as|its|his|this|thus|across|towards|always|perhaps)\b)[a-z]+s\b(?![’'])/
/** What may stand before a year that counts nothing whatever follows. */
const LEADS = /(?:^|[\s(–—-])(?:in|since|until|till|during|before|after|between|by|from|the|its|their|his|circa)\s$/i

const FIRST_YEAR = 1000
const LAST_YEAR = 2100

/** Years by their number: "2008", "mid-2016", "fiscal 2015", "1998-99", "44 BC". */
export const findYears = propose(PATTERN, ({ part, about, fiscal, year, short, ancient }, { before, after }) => {
  if (ancient) return { kind: 'year', year: 1 - Number(ancient), fiscal: false }
  const number = Number(year)
  if (number < FIRST_YEAR || number > LAST_YEAR) return null
  if (NO_YEAR_BEFORE.test(before) || NO_YEAR_AFTER.test(after)) return null
  if (!fiscal && !part && PLURAL_AFTER.test(after) && !(LEADS.test(before) && isOurs(number))) return null
  if (about && !/\b(?:around|about)/i.test(about)) return null
  const from: Meaning = { kind: 'year', year: number, fiscal: Boolean(fiscal) }
  if (short === undefined) return from
  const last = Math.floor(number / 100) * 100 + Number(short)
  return last > number ? { kind: 'range', from, to: { ...from, year: last } } : null
})

/** Years that news deals with; a number beyond them counts things more often. */
const isOurs = (year: number): boolean => year > 1700 && year < 2060 && year % 500 !== 0
