import { DECADE_WORDS } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

const DECADES = phrase(
  String.raw`(?:the )?${PART_OF}(?:the )?(?:(?<year>[12]\d{2}0)['’]?s|['’](?<short>[1-9]0)['’]?s|(?<word>${anyOf(DECADE_WORDS.keys())})(?! (?:of|and)))`,
)
const CENTURIES = phrase(
  String.raw`(?:the )?${PART_OF}(?:the )?(?<number>[1-9]\d?)(?:st|nd|rd|th) (?:century|centuries|cent\.)(?<era> B\.?C\.?(?:E\.?)?)?`,
)

/** "the 1990s", "the late '60s", "the nineties". A word for a decade needs its article: "temperatures in the seventies" aside. */
export const findDecades = propose(DECADES, ({ year, short, word }, { before, after }) => {
  if (/[$£€]$/.test(before) || /^\s(?:degrees|percent)/.test(after)) return null
  if (year) return { kind: 'years', grain: 'decade', first: Number(year), full: true }
  const first = short ? Number(short) : DECADE_WORDS.get(keyOf(word))
  if (first === undefined || /\b(?:his|her|their|my|your|our|age[ds]?)\s(?:early\s|mid-?|late\s)?$/i.test(before))
    return null
  return { kind: 'years', grain: 'decade', first, full: false }
})

/** "the 19th century" */
export const findCenturies = propose(CENTURIES, ({ number, era }) => {
  const first = (Number(number) - 1) * 100
  return { kind: 'years', grain: 'century', first: era ? -first - 100 : first, full: true }
})
