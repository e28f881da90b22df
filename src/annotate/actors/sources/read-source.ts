import { POSSESSIVE_PRONOUNS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../../language/en/function-words.ts'
import { PEOPLE_NOUNS } from '../../../language/en/people-nouns.ts'
import {
  ANONYMOUS_NOUNS,
  COLLECTIVE_OPENERS,
  DOCUMENT_NOUNS,
  IRREGULAR_PLURALS,
  ORGANISATION_NOUNS,
  QUANTITY_NOUNS,
  SOURCE_NOUNS,
} from '../../../language/en/speaker-nouns.ts'
import { OFFICE_NOUNS } from '../../../language/en/titles.ts'
import type { Token } from '../../../model/document.ts'
import { isPersonHead } from '../cast/learn-offices.ts'

export type SourceKind =
  | 'pronoun'
  | 'relative'
  | 'name'
  | 'person'
  | 'anonymous'
  | 'collective'
  | 'body'
  | 'document'
  | 'possession'
  | 'other'

/** How the words of a source name who speaks. Unit: token indices, half-open. */
export interface SourceReading {
  readonly kind: SourceKind
  /** The core of the noun phrase, up to its first comma, bracket, preposition or verb. */
  readonly first: number
  readonly end: number
  /** The noun of the core. */
  readonly head: number
  /** Token after the whole phrase, prepositions and "and" included: "people in other cities". */
  readonly phraseEnd: number
}

const OPENING = /^(?:only|just|even|also|but|and|while|that|when|as|["“”‘’'(,—–-]|--)$/
const BREAK = /^(?:[,([—–:;]|--|-{2,}|―)$/

/**
 * Reads the tokens of a source; null where they hold no noun phrase.
 * @param inName 1 for each token that goes on with a name: "Clinton" in "Hillary Clinton"
 */
export function readSource(
  tokens: readonly Token[],
  { first: start, end: stop }: { readonly first: number; readonly end: number },
  inName: Uint8Array,
): SourceReading | null {
  let [first, end] = [start, stop]
  while (first < end - 1 && (OPENING.test(tokens[first]!.lower) || isAccording(tokens, first))) first++
  while (end > first + 1 && (tokens[end - 1]!.lower === "'s" || isMark(tokens[end - 1]!))) end--
  if (tokens[first]!.pos === 'ADP' || /^(?:according|there)$/.test(tokens[first]!.lower)) return null
  const core = endOfCore(tokens, { first, end }, inName)
  const head = headOf(tokens, first, core)
  const kind = kindOf(tokens, { first, core, head })
  return { kind, first, end: core, head, phraseEnd: endOfPhrase(tokens, core, end) }
}

const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'according' || (tokens[at]!.lower === 'to' && tokens[at - 1]?.lower === 'according')

const isMark = ({ pos, text }: Token): boolean => pos === 'PUNCT' && text !== ')'

function endOfCore(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  inName: Uint8Array,
): number {
  for (let at = first + 1; at < end; at++) {
    if (inName[at] === 1) continue
    const { text, pos, lower } = tokens[at]!
    const isPlain = !/^\p{Lu}/u.test(text)
    if (BREAK.test(text) || lower === 'who' || lower === 'which' || lower === 'that' || lower === 'and') return at
    if (isPlain && pos === 'ADP' && !(lower === 'in' && tokens[at - 1]!.text === '-')) return at
    if (isPlain && pos === 'VERB' && !modifiesNoun(tokens, at, end)) return at
  }
  return end
}

/** "running mate", "Ivy League-trained surgeon": a participle with a noun behind it. */
const modifiesNoun = (tokens: readonly Token[], at: number, end: number): boolean =>
  /(?:ing|ed|en)$/.test(tokens[at]!.lower) && at + 1 < end && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]!.pos)

/** The last token of the core that is no mark. */
function headOf(tokens: readonly Token[], first: number, core: number): number {
  let head = core - 1
  while (head > first && tokens[head]!.pos === 'PUNCT') head--
  return head
}

/** Up to the first comma, dash, bracket or relative pronoun; an "and" with nothing after it is left out. */
function endOfPhrase(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && !BREAK.test(tokens[at]!.text) && !/^(?:who|which|that)$/.test(tokens[at]!.lower)) at++
  while (at > from && (tokens[at - 1]!.lower === 'and' || isMark(tokens[at - 1]!))) at--
  return at
}

function kindOf(tokens: readonly Token[], place: { first: number; core: number; head: number }): SourceKind {
  const { first, core, head } = place
  const opener = tokens[first]!
  const noun = tokens[head]!
  if (core - first === 1 && (/^(?:that|which)$/.test(opener.lower) || RELATIVE_PRONOUNS.has(opener.lower)))
    return 'relative'
  if (core - first === 1 && isPronoun(opener.lower)) return 'pronoun'
  const word = noun.lower.replace(/\.$/, '')
  const isPossessed = tokens
    .slice(first, head)
    .some(({ lower, text }) => lower === "'s" || text === "'" || text === '’')
  if (DOCUMENT_NOUNS.has(word) && !/^\p{Lu}/u.test(noun.text)) return 'document'
  if (SOURCE_NOUNS.has(word)) return 'anonymous'
  if (isCollective(tokens, place)) return 'collective'
  if (ORGANISATION_NOUNS.has(word)) return 'body'
  if (isPersonHead(word) || ANONYMOUS_NOUNS.has(word)) return kindOfPerson(opener)
  if (/^\p{Lu}/u.test(noun.text) && noun.pos === 'PROPN') return 'name'
  if (isPossessed || POSSESSIVE_PRONOUNS.has(opener.lower)) return 'possession'
  return noun.pos === 'PROPN' || /^\p{Lu}/u.test(noun.text) ? 'name' : 'other'
}

const isPronoun = (lower: string): boolean =>
  SUBJECT_PRONOUNS.has(lower) ||
  POSSESSIVE_PRONOUNS.has(lower) ||
  /^(?:him|them|me|us|himself|herself|themselves|itself|theirs|hers)$/.test(lower)

function isCollective(
  tokens: readonly Token[],
  { first, core, head }: { first: number; core: number; head: number },
): boolean {
  const opener = tokens[first]!.lower
  const { lower, pos, text } = tokens[head]!
  if (COLLECTIVE_OPENERS.has(opener) && core - first > 0 && !/^\p{Lu}/u.test(core - first > 1 ? text : '')) return true
  if (QUANTITY_NOUNS.has(lower) && (tokens[core]?.lower === 'of' || lower === 'percent')) return true
  if (tokens[first]!.pos === 'NUM' && core - first === 1) return true
  if (pos === 'NUM' && tokens[core]?.lower === 'of') return true
  if (PEOPLE_NOUNS.has(lower) || IRREGULAR_PLURALS.has(lower) || isPluralOfRole(lower)) return true
  if (/(?:crats|cans|ists|ians)$/.test(lower)) return true
  return pos === 'NOUN' && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !ORGANISATION_NOUNS.has(lower)
}

/** "Delegates", "officials": taggers take them for names where they open a sentence. */
const isPluralOfRole = (lower: string): boolean =>
  lower.endsWith('s') && (OFFICE_NOUNS.has(lower.slice(0, -1)) || ANONYMOUS_NOUNS.has(lower.slice(0, -1)))

/** "a senior official" names nobody; "the official" and "Retired General" lead to somebody. */
function kindOfPerson(opener: Token): SourceKind {
  const isIndefinite = /^(?:a|an|one|another)$/.test(opener.lower)
  return isIndefinite ? 'anonymous' : 'person'
}
