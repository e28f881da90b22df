import { AFFAIRS_POLARITY } from '../../../language/en/affairs-words.ts'
import { BREAKERS, NEGATORS, SHIFT_ENDERS, SHIFTERS } from '../../../language/en/negation-words.ts'
import { WORD_POLARITY } from '../../../language/en/polarity-words.ts'
import { ROLE_VERBS, type RoleClass } from '../../../language/en/role-verbs.ts'
import type { PartOfSpeech, Token } from '../../../model/document.ts'
import type { StanceView } from './stance-view.ts'

/** A word of a view. Target and holder are one word each, however long. */
export interface StanceWord {
  readonly kind: 'word' | 'target' | 'holder' | 'mark'
  /** How features name it: its lemma, `E` for any name, `0` for any number, `T`, `H`; `not_` before it where it is negated. */
  readonly key: string
  /** Index of its first token. */
  readonly token: number
  readonly pos: PartOfSpeech
  /** A noun, verb, adjective or adverb that is no name. */
  readonly isContent: boolean
  /** Side and distance from the target: `B1` to `B4` before it, `A1` to `A4` after it. */
  readonly zone: string
  /** Stands in the clause of the target. */
  readonly near: boolean
  /** -3 to 3, turned round where it is negated or shifted. */
  readonly polarity: number
  /** Class of a verb; null of all else. */
  readonly role: RoleClass | null
  readonly negated: boolean
}

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ', 'NUM'])

/** Tokens after a negator that it turns round. */
const REACH_OF_NEGATION = 4

/** Tokens after a shifter that it turns round. */
const REACH_OF_SHIFT = 5

/** What a negated word keeps of its strength: "not good" is less bad than "bad". */
const NEGATED = -0.7

const MARKS_OF_CLAUSES = /^[,;:()—–-]$/

/** The words of a view in text order. */
export function readWords({ tokens, within, target, holder }: StanceView): StanceWord[] {
  const words: StanceWord[] = []
  const clauses: number[] = []
  let clause = 0
  let clauseOfTarget = 0
  let negatedUntil = -1
  let shiftedUntil = -1
  for (let i = within.first; i < within.end; i++) {
    const token = tokens[i]!
    if (isRest(i, target) || (holder !== null && isRest(i, holder))) continue
    if (BREAKERS.has(token.lower) || MARKS_OF_CLAUSES.test(token.text)) clause++
    if (i === target.first) clauseOfTarget = clause
    if (token.pos === 'PUNCT') negatedUntil = -1
    if (token.pos === 'PUNCT' || SHIFT_ENDERS.has(token.lower)) shiftedUntil = -1
    clauses.push(clause)
    words.push(readWord({ token, index: i, negated: i <= negatedUntil, shifted: i <= shiftedUntil, target, holder }))
    if (NEGATORS.has(token.lower)) negatedUntil = i + REACH_OF_NEGATION
    if (SHIFTERS.has(token.lemma)) shiftedUntil = i + REACH_OF_SHIFT
  }
  return words.map((word, index) => ({ ...word, near: clauses[index] === clauseOfTarget }))
}

const isRest = (index: number, { first, end }: StanceView['target']): boolean => index > first && index < end

interface Place extends Pick<StanceView, 'target' | 'holder'> {
  readonly token: Token
  readonly index: number
  readonly negated: boolean
  readonly shifted: boolean
}

function readWord({ token, index, negated, shifted, target, holder }: Place): StanceWord {
  const { pos } = token
  const zone = zoneOf(index, target)
  const bare = { token: index, pos, isContent: false, zone, near: false, polarity: 0, role: null, negated }
  if (index === target.first) return { ...bare, kind: 'target', key: 'T' }
  if (index === holder?.first) return { ...bare, kind: 'holder', key: 'H' }
  if (pos === 'PUNCT' || pos === 'SYM') return { ...bare, kind: 'mark', key: token.text }
  if (pos === 'PROPN') return { ...bare, kind: 'word', key: 'E' }
  const lemma = pos === 'NUM' ? '0' : token.lemma.toLowerCase()
  const isContent = CONTENT.has(pos)
  const own = polarityOf(token.lower, lemma)
  const role = pos === 'VERB' ? (ROLE_VERBS.get(lemma) ?? null) : null
  return {
    ...bare,
    kind: 'word',
    key: negated && isContent ? `not_${lemma}` : lemma,
    isContent,
    polarity: own * (negated ? NEGATED : 1) * (shifted ? NEGATED : 1),
    role,
  }
}

const polarityOf = (word: string, lemma: string): number =>
  AFFAIRS_POLARITY.get(word) ?? AFFAIRS_POLARITY.get(lemma) ?? WORD_POLARITY.get(word) ?? WORD_POLARITY.get(lemma) ?? 0

function zoneOf(index: number, target: StanceView['target']): string {
  const isBefore = index < target.first
  const distance = isBefore ? target.first - index : index - target.end + 1
  const bucket = distance <= 2 ? 1 : distance <= 5 ? 2 : distance <= 12 ? 3 : 4
  return `${isBefore ? 'B' : 'A'}${bucket}`
}
