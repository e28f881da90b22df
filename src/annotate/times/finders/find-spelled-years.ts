import { NUMBER_WORDS } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]

const PATTERN = phrase(
  `${PART_OF}(?:the year )?(?:(?<century>eighteen|nineteen|twenty) (?:(?<tens>${anyOf(TENS)})(?: (?<ones>${anyOf(ONES)}))?|(?<teen>${anyOf(TEENS)}))|two thousand(?: and)?(?: (?<after>${anyOf([...ONES, ...TEENS])}))?)(?! (?:people|men|women|dollars|years?|troops|hundred|thousand|million))`,
)

/** Years in words, as transcripts of broadcasts have them: "nineteen ninety-six", "the year two thousand". */
export const findSpelledYears = propose(PATTERN, ({ century, tens, ones, teen, after }, { before }) => {
  const isLed =
    /\b(?:in|since|by|until|of|from|to|before|after|during|and|january|february|march|april|may|june|july|august|september|october|november|december)\s$/i.test(
      before,
    )
  if (century === undefined) {
    return isLed ? { kind: 'year', year: 2000 + numberOf(after), fiscal: false } : null
  }
  return {
    kind: 'year',
    year: numberOf(century) * 100 + numberOf(tens) + numberOf(ones) + numberOf(teen),
    fiscal: false,
  }
})

const numberOf = (word: string | undefined): number => (word === undefined ? 0 : (NUMBER_WORDS.get(keyOf(word)) ?? 0))
