import { POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../language/en/function-words.ts'
import {
  ANONYMOUS_NOUNS,
  COLLECTIVE_OPENERS,
  DOCUMENT_NOUNS,
  IRREGULAR_PLURALS,
  ORGANISATION_NOUNS,
  SOURCE_NOUNS,
} from '../../language/en/speaker-nouns.ts'
import { OFFICE_NOUNS } from '../../language/en/titles.ts'
import type { Token } from '../../model/document.ts'

export type SourceKind =
  | 'pronoun'
  | 'relative'
  | 'name'
  | 'office'
  | 'anonymous'
  | 'collective'
  | 'organisation'
  | 'document'
  | 'other'

/** How the words of a source name who speaks. Unit: token indices, half-open. */
export interface SourceReading {
  readonly kind: SourceKind
  /** The words that decide: the pronoun, the core of the noun phrase up to its first comma or preposition. */
  readonly first: number
  readonly end: number
  /** Token after the whole phrase, prepositions and "and" included: "people in other cities". */
  readonly phraseEnd: number
}

/** Reads the tokens `[first, end)` of a source. */
export function readSource(tokens: readonly Token[], first: number, end: number): SourceReading {
  const core = endOfCore(tokens, first, end)
  const kind = kindOf(tokens, first, core)
  return { kind, first, end: core, phraseEnd: endOfPhrase(tokens, core, end) }
}

/** Up to the first comma, bracket, relative pronoun or preposition. */
function endOfCore(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const { text, pos, lower } = tokens[at]!
    if (
      /^[,([—–:]$/.test(text) ||
      lower === 'who' ||
      lower === 'which' ||
      lower === 'and' ||
      ((pos === 'ADP' || pos === 'VERB') && !/^\p{Lu}/u.test(text))
    )
      return at
  }
  return end
}

/** Up to the first comma, dash, bracket, relative pronoun or verb; an "and" with nothing after it is left out. */
function endOfPhrase(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && !endsPhrase(tokens[at]!)) at++
  return at > from && tokens[at - 1]!.lower === 'and' ? at - 1 : at
}

const endsPhrase = ({ text, pos, lower }: Token): boolean =>
  /^[,([—–:;]$/.test(text) || lower === 'who' || lower === 'which' || pos === 'VERB'

function kindOf(tokens: readonly Token[], first: number, end: number): SourceKind {
  const opener = tokens[first]!
  const head = tokens[end - 1]!
  if (end - first === 1 && /^(?:who|which|that)$/.test(opener.lower)) return 'relative'
  if (end - first === 1 && isPronoun(opener.lower)) return 'pronoun'
  if (DOCUMENT_NOUNS.has(head.lower)) return 'document'
  if (SOURCE_NOUNS.has(head.lower)) return 'anonymous'
  if (end - first === 1 && isPlural(head)) return 'collective'
  if (head.pos === 'PROPN' || /^\p{Lu}/u.test(head.text)) return kindOfName(tokens, first, end)
  if (COLLECTIVE_OPENERS.has(opener.lower) || isPlural(head)) return 'collective'
  if (ORGANISATION_NOUNS.has(head.lower)) return 'organisation'
  const indefinite =
    opener.lower === 'a' || opener.lower === 'an' || opener.lower === 'one' || opener.lower === 'another'
  if (indefinite && (ANONYMOUS_NOUNS.has(head.lower) || OFFICE_NOUNS.has(head.lower))) return 'anonymous'
  return OFFICE_NOUNS.has(head.lower) || /^(?:the|his|her|their|its)$/.test(opener.lower) ? 'office' : 'other'
}

const isPronoun = (lower: string): boolean =>
  SUBJECT_PRONOUNS.has(lower) || POSSESSIVE_PRONOUNS.has(lower) || /^(?:him|them|me|us)$/.test(lower)

/** "Delegates", "officials": taggers take them for names where they open a sentence. */
const isPluralOfRole = (lower: string): boolean =>
  lower.endsWith('s') && (OFFICE_NOUNS.has(lower.slice(0, -1)) || ANONYMOUS_NOUNS.has(lower.slice(0, -1)))

const isPlural = ({ lower, pos }: Token): boolean =>
  IRREGULAR_PLURALS.has(lower) ||
  isPluralOfRole(lower) ||
  (pos === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us'))

function kindOfName(tokens: readonly Token[], first: number, end: number): SourceKind {
  const head = tokens[end - 1]!
  if (ORGANISATION_NOUNS.has(head.lower) || /^\p{Lu}{2,}$/u.test(head.text)) return 'organisation'
  if (
    tokens[first]!.lower === 'the' &&
    !tokens.slice(first, end).some(({ lower }) => OFFICE_NOUNS.has(lower.replace(/\.$/, '')))
  ) {
    return /s$/.test(head.lower) ? 'collective' : 'organisation'
  }
  if (/(?:crats|cans|ists|ians)$/.test(head.lower)) return 'collective'
  return 'name'
}
