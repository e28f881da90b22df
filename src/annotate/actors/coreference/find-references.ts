import { PEOPLE_NOUNS } from '../../../language/en/people-nouns.ts'
import { ANONYMOUS_NOUNS, ORGANISATION_NOUNS } from '../../../language/en/speaker-nouns.ts'
import { withoutStop } from '../../../language/en/without-stop.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import { isPersonHead } from '../cast/learn-offices.ts'
import { namesPeople } from '../names/find-known-name.ts'

/** Words that stand for somebody without a name. Unit: token indices, half-open. */
export interface Reference {
  readonly kind: 'pronoun' | 'person' | 'body' | 'people'
  readonly first: number
  readonly end: number
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself they them their themselves it its itself'.split(' '),
)
const OPENERS: ReadonlySet<string> = new Set('the a an this that his her their its these those'.split(' '))

/** Longest noun phrase that is read, in tokens. */
const MAX_PHRASE = 9

/** Pronouns of the third person and definite descriptions of a sentence, in order: "he", "the Osterian president", "the ministry". */
export function findReferences({ tokens }: Document, { firstToken, endToken }: Sentence): Reference[] {
  const found: Reference[] = []
  for (let at = firstToken; at < endToken; at++) {
    const { lower } = tokens[at]!
    if (PRONOUNS.has(lower)) found.push({ kind: 'pronoun', first: at, end: at + 1 })
    if (OPENERS.has(lower)) {
      const description = readDescription(tokens, at, endToken)
      if (description) found.push(description)
    } else if ((PEOPLE_NOUNS.has(lower) && tokens[at]!.pos !== 'VERB') || namesPeople(tokens[at]!.text)) {
      const people = readPeople(tokens, at, firstToken)
      if (people.first > (found.at(-1)?.end ?? 0) - 1) found.push(people)
    }
  }
  return found
}

/** "the Osterian president", "her foreign ministry": from the determiner to the last noun. null where that noun is of no such kind. */
function readDescription(tokens: readonly Token[], first: number, limit: number): Reference | null {
  let end = first + 1
  while (end < limit && end < first + MAX_PHRASE && inPhrase(tokens, end)) end++
  const head = tokens[end - 1]!
  if (end === first + 1 || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null
  const word = withoutStop(head.lower)
  const isSingular = /^(?:that|this|an?)$/.test(tokens[first]!.lower)
  if (PEOPLE_NOUNS.has(word) || namesPeople(head.text))
    return isSingular ? { kind: 'people', first: first + 1, end } : { kind: 'people', first, end }
  if (isPersonHead(word) || ANONYMOUS_NOUNS.has(word)) return { kind: 'person', first, end }
  if (/^an?$/.test(tokens[first]!.lower)) return null
  return ORGANISATION_NOUNS.has(word) ? { kind: 'body', first, end } : null
}

const inPhrase = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text } = tokens[at]!
  if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM') return true
  return text === '-' || (pos === 'VERB' && /(?:ed|ing)$/.test(text) && tokens[at + 1]?.pos === 'NOUN')
}

/** "Western countries", "46 percent of voters": back from the noun to where its phrase starts. */
function readPeople(tokens: readonly Token[], head: number, from: number): Reference {
  let first = head
  while (first > from && first > head - MAX_PHRASE && precedesNoun(tokens, first - 1)) first--
  return { kind: 'people', first, end: head + 1 }
}

function precedesNoun(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, text } = tokens[at]!
  if (lower === 'of')
    return (
      tokens[at - 1]?.pos === 'NUM' ||
      /^(?:percent|tens|thousands|hundreds|dozens|majority|number|group|most|many|some)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
  return (
    pos === 'ADJ' ||
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'NUM' ||
    (pos === 'DET' && lower !== 'no' && lower !== 'that') ||
    text === '-'
  )
}
