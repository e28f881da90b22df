import { FUTURE_MODALS, HYPOTHETICAL_MODALS, INTENT_ADJECTIVES, NEGATIONS } from '../../../language/en/event-words.ts'
import { FORMS_OF_BE, RELATIVE_PRONOUNS, SUBORDINATORS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import type { TokenRange, Verb } from './verb.ts'

/** The verbs of a sentence with their auxiliaries, in order; participles that only describe a noun ("the proposed deal") left out. */
export function readVerbs(tokens: readonly Token[], { first, end }: TokenRange): Verb[] {
  const verbs: Verb[] = []
  let from = first
  for (let head = first; head < end; head++) {
    if (!isVerb(tokens, head, end)) continue
    const verb = readVerb(tokens, from, head, end)
    verbs.push(verb)
    from = head + 1
  }
  return verbs
}

function isVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, lower } = tokens[at]!
  if (pos === 'ADJ') return INTENT_ADJECTIVES.has(lower) && at + 1 < end && tokens[at + 1]!.lower === 'to'
  if (pos !== 'VERB') return false
  if (tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-') return false
  return !(isParticiple(lower) && describesNoun(tokens, at, end))
}

const isParticiple = (word: string): boolean => /(?:ed|en|ing)$/.test(word)

/** "the proposed deal", "Israel's planned visit", "visiting king": between a determiner, adjective or preposition and a noun. */
function describesNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1]! : undefined
  if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN') return false
  const before = tokens[at - 1]
  if (before === undefined) return false
  return before.pos === 'DET' || before.lower === "'s" || (before.pos === 'ADJ' && next.pos === 'NOUN')
}

function readVerb(tokens: readonly Token[], from: number, head: number, end: number): Verb {
  const { lower, lemma } = tokens[head]!
  let first = head
  while (first > from && joinsGroup(tokens[first - 1]!)) first--
  while (first < head && tokens[first]!.pos === 'ADV' && !NEGATIONS.has(tokens[first]!.lower)) first++
  const group = tokens.slice(first, head).map((token) => token.lower)
  const has = (words: ReadonlySet<string>): boolean => group.some((word) => words.has(word))
  const isIng = lower.endsWith('ing')
  const be = group.some((word) => FORMS_OF_BE.has(word) || word === 'been')
  const infinitive = group.includes('to')
  const before = tokens[first - 1]
  const reduced =
    group.length === 0 &&
    isParticiple(lower) &&
    !isIng &&
    first > from &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    head + 1 < end &&
    /^(?:by|from|in|on|at)$/.test(tokens[head + 1]!.lower) &&
    tokens[head + 1]!.lower === 'by'
  const future = has(FUTURE_MODALS)
  return {
    first,
    end: head + 1,
    head,
    lemma: lemma.toLowerCase(),
    passive: reduced || (be && !isIng && lower !== lemma.toLowerCase() && tokens[head]!.pos === 'VERB'),
    form: reduced
      ? 'reduced'
      : (infinitive && !future) || isBare(tokens, first, group.length)
        ? 'infinitive'
        : isIng && !be
          ? 'gerund'
          : 'finite',
    relative:
      before !== undefined &&
      (RELATIVE_PRONOUNS.has(before.lower) || (before.lower === 'that' && isNominal(tokens[first - 2]))),
    negated: has(NEGATIONS) || NEGATIONS.has(before?.lower ?? ''),
    modal: group.includes('must') ? 'obligation' : future ? 'future' : has(HYPOTHETICAL_MODALS) ? 'hypothetical' : null,
  }
}

/** "help defend": a verb right behind another. */
const isBare = (tokens: readonly Token[], first: number, auxiliaries: number): boolean =>
  auxiliaries === 0 && tokens[first - 1]?.pos === 'VERB'

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

const joinsGroup = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || lower === 'to' || NEGATIONS.has(lower) || (pos === 'ADV' && !SUBORDINATORS.has(lower))
