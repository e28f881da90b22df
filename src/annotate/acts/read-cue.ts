import {
  ACT_ADJECTIVES,
  ACT_NOUNS,
  ACT_VERBS,
  CARRIER_VERBS,
  type CueAct,
  REFUSING_VERBS,
  SAYING_VERBS,
} from '../../language/en/act-cues.ts'
import type { Token } from '../../model/document.ts'
import type { StatementWords } from './statement-words.ts'

/** What a cue says of the act. */
export interface CueReading {
  /** null where it says nothing. */
  readonly act: CueAct | null
  /** The act is said not to be done: "did not rule out", "refused to say". */
  readonly negated: boolean
  /** The words that tell the act; none where nothing does. */
  readonly evidence: readonly Token[]
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'without',
  'nor',
  'neither',
  'hardly',
  'cannot',
])

export function readCue({ cue, beforeCue, content }: StatementWords): CueReading {
  const refusal = readRefusal(cue, content)
  if (refusal !== null) return refusal
  if (givesNothing(cue, content)) return { act: null, negated: true, evidence: [] }
  const negated = cue.some(isNegation) || endsInNegation(beforeCue)
  const named = nameAct(cue, content)
  return { act: named?.act ?? null, negated: negated && !isLitotes(cue), evidence: named?.evidence ?? [] }
}

const isNegation = ({ lower, lemma }: Token): boolean => NEGATIONS.has(lower) || NEGATIONS.has(lemma)

/** "offered no proof", "made no promise". */
const givesNothing = (cue: readonly Token[], content: readonly Token[]): boolean =>
  content[0]?.lower === 'no' && cue.some(({ lemma }) => CARRIER_VERBS.has(lemma))

/** Negation in the auxiliaries right before the cue. */
function endsInNegation(before: readonly Token[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at]
    if (token === undefined || !(token.pos === 'AUX' || token.pos === 'PART' || token.pos === 'ADV')) return false
    if (isNegation(token)) return true
  }
  return false
}

/** "not only said": no negation. */
const isLitotes = (cue: readonly Token[]): boolean => cue.some(({ lower }) => lower === 'only')

/** "refused to say": a saying that is not done. Any other refusal denies. */
function readRefusal(cue: readonly Token[], content: readonly Token[]): CueReading | null {
  const at = cue.findIndex(({ lemma }) => REFUSING_VERBS.has(lemma))
  const verb = cue[at]
  if (verb === undefined) return null
  const rest = [...cue.slice(at + 1), ...content.slice(0, 2)]
  const said = rest.find(({ lemma }) => ACT_VERBS.has(lemma) || SAYING_VERBS.has(lemma))
  if (said !== undefined) {
    return { act: ACT_VERBS.get(said.lemma) ?? null, negated: true, evidence: [verb, said] }
  }
  return { act: 'deny', negated: false, evidence: [verb] }
}

interface NamedAct {
  readonly act: CueAct
  readonly evidence: readonly Token[]
}

function nameAct(cue: readonly Token[], content: readonly Token[]): NamedAct | null {
  return nameByCarried(cue, content) ?? nameByVerb(cue, content) ?? nameByNoun(cue) ?? nameByAdjective(cue)
}

/** The particle may stand in the cue or open the content: "call for", "insist on". */
function nameByVerb(cue: readonly Token[], content: readonly Token[]): NamedAct | null {
  for (const [at, token] of cue.entries()) {
    if (token.pos === 'NOUN' && ACT_NOUNS.has(token.lemma)) continue
    const particle = cue[at + 1] ?? content[0]
    const together = particle && ACT_VERBS.get(`${token.lemma}-${particle.lower}`)
    if (together) return { act: together, evidence: [token, particle] }
    const act = ACT_VERBS.get(token.lemma)
    if (act !== undefined) return { act, evidence: [token] }
  }
  return null
}

function nameByNoun(tokens: readonly Token[]): NamedAct | null {
  const noun = tokens.find(({ lemma, pos }) => pos !== 'VERB' && ACT_NOUNS.has(lemma))
  const act = noun && ACT_NOUNS.get(noun.lemma)
  return act ? { act, evidence: [noun] } : null
}

function nameByAdjective(cue: readonly Token[]): NamedAct | null {
  const adjective = cue.find(({ lower }) => ACT_ADJECTIVES.has(lower))
  const act = adjective && ACT_ADJECTIVES.get(adjective.lower)
  return act ? { act, evidence: [adjective] } : null
}

/** Words of the content in which the noun of a carrier verb is looked for: "expressed deep regret over". */
const CARRIED_WITHIN = 4

function nameByCarried(cue: readonly Token[], content: readonly Token[]): NamedAct | null {
  if (!cue.some(({ lemma }) => CARRIER_VERBS.has(lemma))) return null
  return nameByNoun(content.slice(0, CARRIED_WITHIN))
}
