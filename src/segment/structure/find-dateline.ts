const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
const AGENCY = '(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)'
const CAPITAL_PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}"
const ANY_PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}"
const REGION = ",\\s(?:\\p{Lu}[\\p{L}.'’]*\\s?){1,3}"
const DASH = '\\s?(?:—|–|--|-\\s)\\s?'

/** "GENEVA, May 3 (Agency) — ", "WASHINGTON — ", "NEW YORK, N.Y. -- " */
const CAPITALS = new RegExp(`^${CAPITAL_PLACE}(?:${REGION})?(?:,? ${DATE})?,?(?: ${AGENCY})?${DASH}`, 'u')
/** "Geneva (Agency) — ", "Geneva, Switzerland, 3 May — ": a place in lower case needs a date or an agency. */
const MIXED_CASE = new RegExp(`^${ANY_PLACE}(?:${REGION})?(?:,? ${DATE}(?:,? ${AGENCY})?| ${AGENCY})${DASH}`, 'u')
/** "MOSCOW, November 18. /TASS/. " */
const SLASHED = new RegExp(`^${CAPITAL_PLACE}, ${DATE}\\. /[^/\\n]{2,40}/\\.\\s`, 'u')

const LONGEST_DATELINE = 100

/**
 * Length of the dateline that opens a paragraph, its dash included and the white space after it left out; 0 where there is none
 * or nothing follows it.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST_DATELINE)
  const match = CAPITALS.exec(head) ?? MIXED_CASE.exec(head) ?? SLASHED.exec(head)
  if (match === null || match[0].length >= paragraph.length) return 0
  return match[0].trimEnd().length
}

const TIME = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|CES?T))?'
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?'
const DATE_LINE = new RegExp(
  `^(?:(?:First |Last )?(?:Published|Posted|Updated|Modified)(?: on| at)?:? ?)?(?:${TIME},? )?(?:${WEEKDAY},? )?(?:${DATE}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?:,? (?:at )?${TIME})?\\.?$`,
  'u',
)

/** A line that is only a date: "Saturday, April 4, 2009", "Published 3 May 2021, 10:15 GMT". */
export const isDateLine = (line: string): boolean => line.length <= LONGEST_DATELINE && DATE_LINE.test(line)
