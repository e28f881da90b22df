import type { Document, Sentence, Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Tense } from './resolve/scene.ts'

/** Auxiliaries that point ahead; "would" does in reported speech. */
const AHEAD = new Set(['will', "'ll", 'wo', 'shall', 'would', 'may', 'might', 'could', 'should', 'can', 'must'])
/** Words after which an infinitive, or the time itself, lies ahead. */
const PLANNING = new Set([
  'expect',
  'schedule',
  'plan',
  'due',
  'set',
  'slated',
  'intend',
  'hope',
  'agree',
  'vow',
  'promise',
  'prepare',
  'likely',
  'ready',
  'about',
  'going',
  'upcoming',
])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'been'])
/** How many words on each side are looked at. */
const REACH = 24

/** The tense of the clause that a time stands in: of the nearest verb before it, else behind it; `past` where there is none. */
export function readTense({ tokens }: Document, { firstToken, endToken }: Sentence, span: Span): Tense {
  let at = endToken
  while (at > firstToken && (tokens[at - 1]?.start ?? 0) >= span.start) at--
  for (let index = at - 1; index >= Math.max(firstToken, at - REACH); index--) {
    const tense = tenseOf(tokens, index)
    if (tense !== null) return tense
  }
  for (let index = at; index < Math.min(endToken, at + REACH); index++) {
    const token = tokens[index]
    const tense = token && token.start >= span.end ? tenseOf(tokens, index) : null
    if (tense !== null) return tense
  }
  return 'past'
}

/** What one word tells of the tense; null where it tells nothing. */
function tenseOf(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index]
  if (token === undefined) return null
  if ((PLANNING.has(token.lower) || PLANNING.has(token.lemma)) && isPlanned(tokens, index)) return 'future'
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return null
  if (AHEAD.has(token.lower)) return 'future'
  if (PAST_AUXILIARIES.has(token.lower)) return 'past'
  const before = tokens[index - 1]?.lower
  if (before === 'to') return null
  if (isPastForm(token)) return 'past'
  return token.lower.endsWith('ing') || isAfterAuxiliary(tokens, index) ? null : 'present'
}

/** "is due", "plans to", "set for" */
const isPlanned = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  if (before === 'been' && tokens[index - 2]?.lower === 'had') return false
  return after === 'to' || /^(?:is|are|be|was|were)$/.test(before) || after === 'for'
}

const isPastForm = ({ lower, lemma }: Token): boolean =>
  lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing'))

const isAfterAuxiliary = (tokens: readonly Token[], index: number): boolean => {
  const before = [tokens[index - 1], tokens[index - 2]]
  return before.some((token) => token?.pos === 'AUX')
}
