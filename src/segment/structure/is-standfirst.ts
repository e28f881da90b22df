import type { BlockRole } from '../../model/document.ts'
import { datelineLength } from './find-dateline.ts'

const LONGEST_STANDFIRST = 350
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/
const INNER_SENTENCE_END = /[\p{Ll}\d][.!?]["'”’»)\]]* +["'“‘«(]?\p{Lu}/u
const TIME_ANCHOR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|January|February|March|April|June|July|August|September|October|November|December)\b/
const FULL_NAME = /\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)+/gu
/** How far into a lead paragraph its time is told, in code units. */
const LEAD = 160

/**
 * Whether the paragraph after the headline sums the article up before it begins: a byline or dateline follows, or it is no full
 * sentence, or it is one sentence after which the article starts afresh: tells its day, and names in full who was named in full already.
 */
export function isStandfirst(lines: readonly string[], roles: readonly (BlockRole | null)[], index: number): boolean {
  const line = lines[index] ?? ''
  const next = lines[index + 1]
  if (next === undefined || line.length > LONGEST_STANDFIRST || datelineLength(line) > 0) return false
  const nextRole = roles[index + 1]
  if (nextRole === 'byline' || nextRole === 'dateline' || datelineLength(next) > 0) return true
  if (next.length < line.length / 2 || nextRole !== null) return false
  if (!SENTENCE_END.test(line)) return !/["”’:;,]$/.test(line) && line.length > 30
  return (
    !INNER_SENTENCE_END.test(line) &&
    !TIME_ANCHOR.test(line) &&
    TIME_ANCHOR.test(next.slice(0, LEAD)) &&
    sharesName(line, next)
  )
}

function sharesName(line: string, next: string): boolean {
  const names = line.match(FULL_NAME) ?? []
  return names.some((name) => next.includes(name))
}
