import { codeUnder, type Operator } from '../../../knowledge/code-under-operator.ts'
import { codeOfNoun, codeOfPair } from '../../../knowledge/lookup-event-pattern.ts'
import {
  APPEAL_VERBS,
  DEMAND_VERBS,
  INTENT_ADJECTIVES,
  INTENT_VERBS,
  LIGHT_VERBS,
  REFUSAL_VERBS,
  REQUEST_NOUNS,
  THREAT_VERBS,
} from '../../../language/en/event-words.ts'
import type { Token } from '../../../model/document.ts'
import { type Clauses, placeObject } from '../syntax/clause.ts'
import type { TokenRange } from '../syntax/verb.ts'
import { matchPattern } from './match-pattern.ts'

/** What a verb says that somebody did. */
export interface Act {
  /** CAMEO code. */
  readonly code: string
  /** Tokens that name it. */
  readonly trigger: TokenRange
  /** Where those are named to whom it is done. */
  readonly object: TokenRange
  /** Indices of the verbs that it takes up. */
  readonly verbs: readonly number[]
  /** Only intended, threatened, asked for or refused. */
  readonly operator: Operator | null
  /** True where only the dictionary has it. */
  readonly coarse: boolean
}

const MAX_DEPTH = 3

/** The act of verb `index`; null where it names none. */
export function readAct(clauses: Clauses, index: number, depth = 0): Act | null {
  const plain = readPlainAct(clauses, index, depth)
  const verb = clauses.verbs[index]!
  if (plain === null || verb.modal !== 'future' || plain.operator !== null) return plain
  return underModal(plain, verb.negated)
}

/** "will withdraw" is an intention, "will bomb" a threat, "will not withdraw" a refusal. */
function underModal(act: Act, negated: boolean): Act | null {
  if (negated) {
    const code = codeUnder('reject', act.code)
    return code === null ? act : { ...act, code, operator: 'reject' }
  }
  const intended = codeUnder('intend', act.code)
  if (intended !== null) return { ...act, code: intended, operator: 'intend' }
  const threatened = codeUnder('threaten', act.code)
  return threatened === null ? act : { ...act, code: threatened, operator: 'threaten' }
}

function readPlainAct(clauses: Clauses, index: number, depth: number): Act | null {
  const { tokens, verbs } = clauses
  const verb = verbs[index]!
  const object = placeObject(clauses, index)
  const match = matchPattern(tokens, verb.lemma, object)
  const operator = operatorOf(tokens, verb.lemma, object)
  const trigger = { first: verb.head, end: verb.end }
  const own: Act | null = match && {
    code: match.pattern.code,
    trigger,
    object,
    verbs: [index],
    operator: null,
    coarse: match.pattern.coarse,
  }
  if (match && !match.pattern.coarse && match.pattern.words.length > 0) return own
  if (operator !== null && depth < MAX_DEPTH) {
    const under = readUnder(clauses, index, operator, depth)
    if (under) return under
    const bare = BARE_CODES[operator]
    if (own === null && bare !== null)
      return {
        code: bare,
        trigger,
        object: placeObject(clauses, index, true),
        verbs: [index],
        operator: null,
        coarse: true,
      }
  }
  if (own !== null && (!own.coarse || (match?.pattern.words.length ?? 0) > 0)) return own
  const noun = LIGHT_VERBS.has(verb.lemma) ? nounAct(tokens, object) : null
  if (noun) return { ...noun, object, verbs: [index], operator: null, coarse: false }
  return own
}

/** What an operator is where nothing is known of what stands under it. */
const BARE_CODES: Readonly<{ [operator in Operator]: string | null }> = {
  intend: null,
  threaten: '130',
  appeal: '020',
  demand: '100',
  reject: '120',
}

function operatorOf(tokens: readonly Token[], lemma: string, { first, end }: TokenRange): Operator | null {
  const next = first < end ? tokens[first]!.lower : ''
  if (THREAT_VERBS.has(lemma)) return 'threaten'
  if (DEMAND_VERBS.has(lemma)) return 'demand'
  if (REFUSAL_VERBS.has(lemma) || (lemma === 'rule' && next === 'out') || (lemma === 'turn' && next === 'down'))
    return 'reject'
  if (lemma === 'call') return next === 'for' || next === 'on' || next === 'upon' ? 'appeal' : null
  if (APPEAL_VERBS.has(lemma)) return 'appeal'
  return INTENT_VERBS.has(lemma) || (INTENT_ADJECTIVES.has(lemma) && next === 'to') ? 'intend' : null
}

function readUnder(clauses: Clauses, index: number, operator: Operator, depth: number): Act | null {
  const { tokens, verbs } = clauses
  const object = placeObject(clauses, index, true)
  const trigger = { first: verbs[index]!.head, end: verbs[index]!.end }
  const inner = innerAct(clauses, index, object, depth)
  if (inner === null) return null
  const code = compose(operator, inner, tokens)
  if (code === null) return null
  const base = operator === 'intend' && code.startsWith('13') ? 'threaten' : operator
  return {
    code,
    trigger,
    object: { first: object.first, end: Math.max(object.end, inner.object.end) },
    verbs: [index, ...inner.verbs],
    operator: base,
    coarse: false,
  }
}

/** An intention to do harm is a threat; what is asked for under a refusal is what is refused. */
function compose(operator: Operator, { code, operator: under }: Act, _tokens: readonly Token[]): string | null {
  if (under !== null) return operator === 'intend' || operator === under ? code : null
  const composed = codeUnder(operator, code)
  return composed ?? (operator === 'intend' ? codeUnder('threaten', code) : null)
}

/** The first act that a verb under the operator names, else a noun of its object. */
function innerAct(clauses: Clauses, index: number, object: TokenRange, depth: number): Act | null {
  const { tokens, verbs } = clauses
  const noun = nounAct(tokens, object)
  for (let at = index + 1; at < verbs.length && verbs[at]!.first < object.end; at++) {
    const verb = verbs[at]!
    if (verb.relative || verb.form === 'reduced') continue
    const act = readPlainAct(clauses, at, depth + 1)
    if (act === null || (act.coarse && noun !== null)) continue
    if (noun !== null && noun.trigger.end <= verb.first && !REQUEST_NOUNS.has(tokens[noun.trigger.first]!.lemma)) break
    return act
  }
  return noun && { ...noun, object, verbs: [], operator: null, coarse: false }
}

/** The first noun of a range that names an act. */
export function nounAct(tokens: readonly Token[], { first, end }: TokenRange): Pick<Act, 'code' | 'trigger'> | null {
  for (let at = first; at < end; at++) {
    const code = nounCodeAt(tokens, at)
    if (code !== null) return { code, trigger: { first: at, end: at + 1 } }
  }
  return null
}

const PEACEKEEPING = 'peacekeep'

/** CAMEO code of the noun at a token: with the word before it where both together name something else ("food aid"). */
export function nounCodeAt(tokens: readonly Token[], at: number): string | null {
  const { pos, lower, lemma } = tokens[at]!
  if (pos === 'ADJ' && lower.startsWith(PEACEKEEPING)) return codeOfNoun(`${PEACEKEEPING}-`)
  if (pos !== 'NOUN' && pos !== 'PROPN') return null
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1]
  const both = before && codeOfPair(before.lower, lemma)
  if (both) return both
  const code = codeOfNoun(lemma) ?? (lower === lemma ? null : codeOfNoun(lower))
  return code ?? (lower.startsWith(PEACEKEEPING) ? codeOfNoun(`${PEACEKEEPING}-`) : null)
}
