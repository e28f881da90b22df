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
export function readWords(view: StanceView): StanceWord[] {
  const { tokens, within, target, holder } = view
  const words: StanceWord[] = []
  const readings = readingsAmong(tokens)
  const clauseOfTarget = countBreaks(view, target.first)
  let clause = 0
  let negatedUntil = -1
  let shiftedUntil = -1
  for (let i = within.first; i < within.end; i++) {
    const token = tokens[i]!
    if (isRest(i, target) || (holder !== null && isRest(i, holder))) continue
    const reading = readingAt(readings, tokens, i)
    if (reading.breaks) clause++
    if (token.pos === 'PUNCT') negatedUntil = -1
    if (token.pos === 'PUNCT' || reading.endsShift) shiftedUntil = -1
    const near = clause === clauseOfTarget
    words.push(placeWord(view, i, { reading, near, negated: i <= negatedUntil, shifted: i <= shiftedUntil }))
    if (reading.negates) negatedUntil = i + REACH_OF_NEGATION
    if (reading.shifts) shiftedUntil = i + REACH_OF_SHIFT
  }
  return words
}

const isRest = (index: number, { first, end }: StanceView['target']): boolean => index > first && index < end

/** Clauses that begin up to a token. */
function countBreaks({ tokens, within, holder }: StanceView, last: number): number {
  const readings = readingsAmong(tokens)
  let count = 0
  for (let i = within.first; i <= last; i++) {
    if ((holder === null || !isRest(i, holder)) && readingAt(readings, tokens, i).breaks) count++
  }
  return count
}

/** What holds of a token wherever it stands. */
interface Reading extends Pick<StanceWord, 'key' | 'isContent' | 'polarity' | 'role'> {
  readonly kind: 'word' | 'mark'
  /** Another clause begins. */
  readonly breaks: boolean
  readonly negates: boolean
  readonly shifts: boolean
  readonly endsShift: boolean
}

/** A token is read once, however many targets stand around it. By the tokens of a text and their index: a weak map of single tokens costs more than reading. */
const readingsOf = new WeakMap<readonly Token[], (Reading | undefined)[]>()

function readingsAmong(tokens: readonly Token[]): (Reading | undefined)[] {
  const known = readingsOf.get(tokens)
  if (known !== undefined) return known
  const readings: (Reading | undefined)[] = Array.from(tokens, () => undefined)
  readingsOf.set(tokens, readings)
  return readings
}

function readingAt(readings: (Reading | undefined)[], tokens: readonly Token[], index: number): Reading {
  const known = readings[index]
  if (known !== undefined) return known
  const reading = readToken(tokens[index]!)
  readings[index] = reading
  return reading
}

function readToken({ text, lower, lemma: word, pos }: Token): Reading {
  const turns = {
    breaks: BREAKERS.has(lower) || MARKS_OF_CLAUSES.test(text),
    negates: NEGATORS.has(lower),
    shifts: SHIFTERS.has(word),
    endsShift: SHIFT_ENDERS.has(lower),
  }
  if (pos === 'PUNCT' || pos === 'SYM')
    return { kind: 'mark', key: text, isContent: false, polarity: 0, role: null, ...turns }
  if (pos === 'PROPN') return { kind: 'word', key: 'E', isContent: false, polarity: 0, role: null, ...turns }
  const lemma = pos === 'NUM' ? '0' : word.toLowerCase()
  const role = pos === 'VERB' ? (ROLE_VERBS.get(lemma) ?? null) : null
  return { kind: 'word', key: lemma, isContent: CONTENT.has(pos), polarity: polarityOf(lower, lemma), role, ...turns }
}

/** The words that speak of affairs go before all others. */
function polarityOf(word: string, lemma: string): number {
  if (word === lemma) return AFFAIRS_POLARITY.get(word) ?? WORD_POLARITY.get(word) ?? 0
  const ofAffairs = AFFAIRS_POLARITY.get(word) ?? AFFAIRS_POLARITY.get(lemma)
  return ofAffairs ?? WORD_POLARITY.get(word) ?? WORD_POLARITY.get(lemma) ?? 0
}

interface Place extends Pick<StanceWord, 'near' | 'negated'> {
  readonly reading: Reading
  readonly shifted: boolean
}

function placeWord({ tokens, target, holder }: StanceView, index: number, place: Place): StanceWord {
  const { near, negated, shifted, reading } = place
  const { pos } = tokens[index]!
  const zone = zoneOf(index, target)
  const stands = index === target.first ? 'target' : index === holder?.first ? 'holder' : null
  if (stands !== null) {
    const key = stands === 'target' ? 'T' : 'H'
    return { kind: stands, key, token: index, pos, isContent: false, zone, near, negated, polarity: 0, role: null }
  }
  const { kind, isContent, role } = reading
  const key = negated && isContent ? `not_${reading.key}` : reading.key
  const polarity = reading.polarity * (negated ? NEGATED : 1) * (shifted ? NEGATED : 1)
  return { kind, key, token: index, pos, isContent, zone, near, negated, polarity, role }
}

const ZONES_BEFORE = ['B1', 'B2', 'B3', 'B4'] as const
const ZONES_AFTER = ['A1', 'A2', 'A3', 'A4'] as const

function zoneOf(index: number, target: StanceView['target']): string {
  const isBefore = index < target.first
  const distance = isBefore ? target.first - index : index - target.end + 1
  const bucket = distance <= 2 ? 0 : distance <= 5 ? 1 : distance <= 12 ? 2 : 3
  return (isBefore ? ZONES_BEFORE : ZONES_AFTER)[bucket]
}
