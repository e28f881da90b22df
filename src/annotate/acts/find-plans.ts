import {
  HOSTILE_WORDS,
  LIGHT_VERBS,
  NEGATED_THREATS,
  RESOLVED_WORDS,
  STATIVE_VERBS,
} from '../../language/en/act-words.ts'
import type { Token } from '../../model/document.ts'
import { findSubject } from './find-subject.ts'
import { findWord } from './match-words.ts'
import type { StatementWords } from './statement-words.ts'

/** Something that the speaker says he, or those he speaks for, will do. */
export interface Plan {
  readonly isHostile: boolean
  /** From the subject to the verb. */
  readonly evidence: readonly Token[]
}

const FUTURES: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo'])

/** Words after the verb in which a hostile deed is looked for: "will have an answer and strike back". */
const REACH = 8

/** The first plan of the speaker's own in a content; null where there is none. */
export function findPlan(words: StatementWords): Plan | null {
  const { content } = words
  for (let at = 0; at < content.length; at++) {
    if (!announcesPlan(words, at)) continue
    const subject = findSubject(words, at)
    if (subject === null || !subject.isOwn) continue
    const plan = readPlan(content, at, subject.first)
    if (plan !== null) return plan
  }
  return null
}

/** "will", or in indirect speech "would"; "going to", "ready to". */
function announcesPlan({ content, isQuoted }: StatementWords, at: number): boolean {
  const token = content[at]
  if (token === undefined) return false
  if (FUTURES.has(token.lower)) return true
  if (token.lower === 'would') return !isQuoted(at)
  return RESOLVED_WORDS.has(token.lower) && content[at + 1]?.lower === 'to'
}

function readPlan(content: readonly Token[], at: number, subject: number): Plan | null {
  let verb = at + 1
  while (isBeforeVerb(content[verb])) verb++
  const token = content[verb]
  if (token === undefined || (STATIVE_VERBS.has(token.lemma) && !isRole(content, verb))) return null
  const isNegated = content.slice(at + 1, verb).some(({ lemma }) => lemma === 'not' || lemma === 'never')
  const evidence = content.slice(subject, verb + 1)
  if (isNegated) return { isHostile: NEGATED_THREATS.has(token.lemma), evidence }
  return { isHostile: findHostile(content, verb) !== null, evidence }
}

/** "will be a mediator": a part that somebody takes on. */
const isRole = (content: readonly Token[], verb: number): boolean =>
  content[verb]?.lemma === 'be' && /^an?$/.test(content[verb + 1]?.lower ?? '')

/** Adverbs, negation, "to", and verbs that another one completes: "will continue to act". */
const isBeforeVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADV' || token.pos === 'PART' || ['continue', 'never', 'to', 'begin'].includes(token.lemma))

/** The word that shows that a vowed deed would hurt somebody, as after "vowed to" or in "vowed revenge"; null where none does. */
export function findHostileDeed(content: readonly Token[]): Token | null {
  const verb = content.findIndex(({ pos }) => pos === 'VERB')
  return findHostile(content, Math.max(0, verb))
}

/** The verb itself hurts, or it only carries a noun that does: "strike back", "take countermeasures"; not "lift the sanctions". */
function findHostile(content: readonly Token[], at: number): Token | null {
  const verb = content[at]
  if (verb === undefined) return null
  if (HOSTILE_WORDS.has(verb.lemma) || HOSTILE_WORDS.has(verb.lower)) return verb
  if (verb.pos === 'VERB' && !LIGHT_VERBS.has(verb.lemma)) return null
  const near = content.slice(at + 1, at + REACH)
  return near[findWord(near, HOSTILE_WORDS)] ?? null
}
