import {
  CLAUSE_OPENERS,
  FUTURE_MODALS,
  HYPOTHETICAL_MODALS,
  INTENT_ADJECTIVES,
  NEGATIONS,
} from '../../../language/en/event-words.ts'
import { FORMS_OF_BE, RELATIVE_PRONOUNS, SUBORDINATORS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import type { TokenRange, Verb } from './verb.ts'

/** The verbs of a sentence with their auxiliaries, in order; participles that only describe a noun ("the proposed deal") left out. */
export function readVerbs(tokens: readonly Token[], { first, end }: TokenRange): Verb[] {
  const verbs: Verb[] = []
  let from = first
  for (let head = first; head < end; head++) {
    if (!isVerb(tokens, head, end)) continue
    const verb = readVerb(tokens, from, head)
    verbs.push(verb)
    from = head + 1
  }
  return withReduced(tokens, verbs)
}

function isVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, lower } = tokens[at]!
  if (pos === 'ADJ') return INTENT_ADJECTIVES.has(lower) && at + 1 < end && tokens[at + 1]!.lower === 'to'
  if (pos !== 'VERB') return false
  if (tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-') return false
  return !(isParticiple(lower) && describesNoun(tokens, at, end))
}

/** Participles of verbs that can have an agent, without the usual endings. */
const IRREGULAR_PARTICIPLES = /^(?:sent|led|made|held|built|run|brought|sold|paid|sought|shot|fought|bought|put|set)$/

const isParticiple = (word: string): boolean => /(?:ed|en|ing)$/.test(word)

/** "the proposed deal", "Israel's planned visit", "visiting king": between a determiner, adjective or preposition and a noun. */
function describesNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1]! : undefined
  if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN') return false
  const before = tokens[at - 1]
  if (before === undefined) return false
  const afterPreposition = before.pos === 'ADP' && next.pos !== 'ADJ' && !tokens[at]!.lower.endsWith('ing')
  return (
    afterPreposition || before.pos === 'DET' || before.lower === "'s" || (before.pos === 'ADJ' && next.pos === 'NOUN')
  )
}

function readVerb(tokens: readonly Token[], from: number, head: number): Verb {
  const { lower, lemma, pos } = tokens[head]!
  const first = startOfGroup(tokens, from, head)
  const group = tokens.slice(first, head).map((token) => token.lower)
  const has = (words: ReadonlySet<string>): boolean => group.some((word) => words.has(word))
  const before = tokens[first - 1]
  const isIng = lower.endsWith('ing')
  const be = group.findLastIndex((word) => FORMS_OF_BE.has(word) || word === 'been')
  const to = group.lastIndexOf('to')
  const reduced =
    group.length === 0 &&
    !isIng &&
    (isParticiple(lower) || IRREGULAR_PARTICIPLES.test(lower)) &&
    isNominal(before) &&
    tokens[head + 1]?.lower === 'by'
  const future = has(FUTURE_MODALS)
  const infinitive = (to >= 0 && !future) || (group.length === 0 && before?.pos === 'VERB')
  const state = lower === 'opposed' && tokens[head + 1]?.lower === 'to'
  return {
    first,
    end: head + 1,
    head,
    lemma: lemma.toLowerCase(),
    passive: reduced || (be >= 0 && be > to && !isIng && pos === 'VERB' && !state),
    form: reduced ? 'reduced' : infinitive ? 'infinitive' : isIng && be < 0 ? 'gerund' : 'finite',
    relative: isRelative(tokens, first - 1),
    negated: has(NEGATIONS) || NEGATIONS.has(before?.lower ?? ''),
    modal: modalOf(group),
  }
}

function modalOf(group: readonly string[]): Verb['modal'] {
  if (group.includes('must')) return 'obligation'
  if (group.some((word) => FUTURE_MODALS.has(word))) return 'future'
  return group.some((word) => HYPOTHETICAL_MODALS.has(word)) ? 'hypothetical' : null
}

function startOfGroup(tokens: readonly Token[], from: number, head: number): number {
  let first = head
  while (first > from && joinsGroup(tokens[first - 1]!)) first--
  while (first < head && tokens[first]!.pos === 'ADV' && !NEGATIONS.has(tokens[first]!.lower)) first++
  return first
}

/** "who said", "the deal that ended the war". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return RELATIVE_PRONOUNS.has(lower) || (lower === 'that' && isNominal(tokens[at - 1]))
}

/** A participle behind a noun that another verb follows in the same breath: "the paper based in Ostrel has said". */
function withReduced(tokens: readonly Token[], verbs: readonly Verb[]): Verb[] {
  return verbs.map((verb, index) => {
    const next = verbs.slice(index + 1, index + 3).find(({ form }) => form === 'finite')
    if (verb.form !== 'finite' || verb.first !== verb.head || next === undefined || next.relative) return verb
    const { lower, lemma } = tokens[verb.head]!
    if (lower === lemma || !isParticiple(lower) || !isNominal(tokens[verb.head - 1]) || tokens[verb.end]?.pos !== 'ADP')
      return verb
    const between = tokens.slice(verb.end, next.first)
    const apart = between.some(
      ({ pos, lower: word }) =>
        pos === 'PUNCT' || pos === 'CCONJ' || CLAUSE_OPENERS.has(word) || RELATIVE_PRONOUNS.has(word),
    )
    return apart ? verb : { ...verb, form: 'reduced', passive: true }
  })
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

const joinsGroup = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || lower === 'to' || NEGATIONS.has(lower) || (pos === 'ADV' && !SUBORDINATORS.has(lower))
