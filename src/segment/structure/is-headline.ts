import { datelineLength } from './find-dateline.ts'

const LONGEST_HEADLINE = 200
/** A first line that ends like a sentence is a headline only where it is this short. */
const LONGEST_SENTENCE_HEADLINE = 100
const FEWEST_WORDS_OF_SENTENCE = 4
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/
const OPENS_WITH_QUOTE = /^["“„«]/
const TELLS_DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/
const BULLET = /^(?:[-–—*•·▪◦‣●○■□]|\d{1,2}[.)])\s/

/** Whether the paragraph at `index`, the first that is not a byline, date or the like, is the headline. */
export function isHeadline(lines: readonly string[], index: number, title: string | null): boolean {
  const line = lines[index] ?? ''
  if (title !== null && isTitle(line, title)) return true
  if (line.length > LONGEST_HEADLINE || index + 1 >= lines.length || BULLET.test(line) || datelineLength(line) > 0)
    return false
  if (!SENTENCE_END.test(line)) return !/[,:;-]$/.test(line)
  const longest = Math.max(...lines.slice(index + 1, index + 4).map((next) => next.length))
  return (
    line.length <= LONGEST_SENTENCE_HEADLINE &&
    line.split(/\s+/).length >= FEWEST_WORDS_OF_SENTENCE &&
    line.length < longest &&
    !OPENS_WITH_QUOTE.test(line) &&
    !TELLS_DAY.test(line)
  )
}

/** Letters and digits alike; the line may lack what the title goes on with, or the other way round. */
function isTitle(line: string, title: string): boolean {
  const a = lettersOf(line.slice(0, 2 * LONGEST_HEADLINE))
  const b = lettersOf(title.slice(0, 2 * LONGEST_HEADLINE))
  if (a.length < 4 || b.length < 4) return a !== '' && a === b
  return a === b || (b.startsWith(a) && a.length * 4 > b.length) || (a.startsWith(b) && b.length * 4 > a.length * 3)
}

const lettersOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
