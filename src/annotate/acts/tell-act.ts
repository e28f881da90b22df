import type { ActAnnotation } from '../../model/annotation.ts'
import type { Token } from '../../model/document.ts'
import { findCondition } from './find-condition.ts'
import { findHostileDeed, findPlan, type Plan } from './find-plans.ts'
import { findThreateningPhrase, readContent } from './read-content.ts'
import { type CueReading, readCue } from './read-cue.ts'
import { readFrame } from './read-frame.ts'
import type { StatementWords } from './statement-words.ts'

type Act = NonNullable<ActAnnotation['act']>

/** What a statement does, and which words told it. */
export interface ToldAct extends Omit<ActAnnotation, 'statement' | 'act'> {
  readonly act: Act
  /** Of the cue, the content or both; none where nothing told it and it is taken for an assertion. */
  readonly evidence: readonly Token[]
}

/** Tells the act by the cue where it names one, then by cue and frame together, then by the content. */
export function tellAct(words: StatementWords): ToldAct {
  const cue = readCue(words)
  const plan = findPlan(words)
  const { act, evidence } = chooseAct(words, cue, plan)
  const isOpenQuestion = act === 'ask'
  return {
    act,
    negated: cue.negated,
    conditional: !isOpenQuestion && findCondition(words.content).length > 0,
    commitment: !cue.negated && binds(act, words, plan),
    evidence,
  }
}

interface ChosenAct {
  readonly act: Act
  readonly evidence: readonly Token[]
}

function chooseAct(words: StatementWords, cue: CueReading, plan: Plan | null): ChosenAct {
  const framed = readFrame(words, cue.act)
  if (framed !== null) return framed
  const { act } = cue
  if (act === null || act === 'warn') return readContent(words, plan) ?? { act: 'assert', evidence: [] }
  const threat = findThreat(act, words, plan)
  return threat === null ? { act, evidence: cue.evidence } : { act: 'threaten', evidence: [...cue.evidence, ...threat] }
}

/** The words that make a promise or an announcement a threat, as they tell of what would hurt somebody; null where none do. */
function findThreat(act: Act, { content }: StatementWords, plan: Plan | null): readonly Token[] | null {
  if (act !== 'promise' && act !== 'announce') return null
  if (plan !== null) return plan.isHostile ? plan.evidence.slice(-1) : null
  if (act === 'announce') return findThreateningPhrase(content)?.evidence ?? null
  const deed = findHostileDeed(content)
  return deed === null ? null : [deed]
}

/** Acts by which the speaker always binds himself; an offer and an announcement do where they tell a plan. */
const BINDING: ReadonlySet<Act> = new Set(['promise', 'threaten'])
const BINDING_WITH_PLAN: ReadonlySet<Act> = new Set(['announce', 'assert', 'propose', 'deny', 'accuse', 'demand'])
const OFFERS: ReadonlySet<string> = new Set(['offer', 'volunteer'])

function binds(act: Act, { cue, content }: StatementWords, plan: Plan | null): boolean {
  if (BINDING.has(act)) return true
  if (act === 'propose' && cue.some(({ lemma }) => OFFERS.has(lemma)) && content[0]?.lower === 'to') return true
  return BINDING_WITH_PLAN.has(act) && plan !== null
}
