import {
  COORDINATORS,
  FORMS_OF_BE,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from '../../../language/en/function-words.ts'
import type { VerbForm } from '../../../language/en/verb-forms.ts'
import type { Token } from '../../../model/document.ts'
import type { Chunk, ChunkKind, SentenceChunks, VerbGroup } from './chunk.ts'
import { reportingVerbOf } from './reporting-verb-of.ts'

const MARKS: ReadonlyMap<string, ChunkKind> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['--', 'dash'],
  ['(', 'open-bracket'],
  ['[', 'open-bracket'],
  [')', 'close-bracket'],
  [']', 'close-bracket'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
])
const QUOTATION_MARK = /^(?:["“”„«»‹›‘]|''|``)$/

/** Cuts one sentence, or a part of one, into chunks, left to right, in one pass. */
export function chunkSentence(tokens: readonly Token[], sentence: Omit<SentenceChunks, 'chunks'>): SentenceChunks {
  const chunks: Chunk[] = []
  const { block, firstToken, endToken } = sentence
  let at = firstToken
  while (at < endToken) {
    const chunk = chunkAt(tokens, at, endToken)
    chunks.push(chunk)
    at = chunk.end
  }
  return { block, firstToken, endToken, chunks }
}

function chunkAt(tokens: readonly Token[], at: number, end: number): Chunk {
  return (
    markAt(tokens, at) ??
    verbGroupAt(tokens, at, end) ??
    functionWordAt(tokens, at) ??
    nounPhraseAt(tokens, at, end) ??
    otherAt(tokens, at)
  )
}

function markAt(tokens: readonly Token[], at: number): Chunk | null {
  const { text, start } = tokens[at]!
  const kind = MARKS.get(text) ?? (QUOTATION_MARK.test(text) ? 'quotation-mark' : null)
  if (kind) return { kind, first: at, end: at + 1 }
  const spaced = tokens[at - 1] !== undefined && tokens[at - 1]!.end < start
  if (text === '-' && spaced) return { kind: 'dash', first: at, end: at + 1 }
  return null
}

function functionWordAt(tokens: readonly Token[], at: number): Chunk | null {
  const { lower, pos } = tokens[at]!
  const one = (kind: ChunkKind): Chunk => ({ kind, first: at, end: at + 1 })
  if (RELATIVE_PRONOUNS.has(lower)) return one('relative')
  if (SUBORDINATORS.has(lower) && pos !== 'DET' && pos !== 'NOUN') return one('subordinator')
  if (COORDINATORS.has(lower) && (pos === 'CCONJ' || pos === 'ADV')) return one('conjunction')
  if (pos === 'ADP' || pos === 'SCONJ' || lower === 'to') return one('preposition')
  if (pos === 'ADV' || pos === 'INTJ') return one('adverb')
  return null
}

function otherAt(tokens: readonly Token[], at: number): Chunk {
  return { kind: tokens[at]!.pos === 'ADJ' ? 'adjective' : 'other', first: at, end: at + 1 }
}

/** A base noun phrase: determiner, modifiers, nouns; possessives run on; a personal pronoun alone. */
function nounPhraseAt(tokens: readonly Token[], at: number, end: number): Chunk | null {
  if (PERSONAL_PRONOUNS.has(tokens[at]!.lower) && !isPossessive(tokens, at)) {
    return { kind: 'noun-phrase', first: at, end: at + 1 }
  }
  let next = at
  let noun = -1
  while (next < end && continuesNounPhrase(tokens, at, next, end, noun)) {
    if (isNominal(tokens[next]!)) noun = next
    next++
  }
  if (noun < 0) return null
  return { kind: 'noun-phrase', first: at, end: Math.max(noun + 1, trailingNumberEnd(tokens, noun + 1, next)) }
}

const isNominal = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'NUM' ||
  pos === 'SYM' ||
  pos === 'DET' ||
  (pos === 'PRON' && lower !== "'s")

function trailingNumberEnd(tokens: readonly Token[], at: number, end: number): number {
  return at < end && tokens[at]!.pos === 'NUM' ? at + 1 : at
}

/** "her" and "his" before a noun. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  if (!POSSESSIVE_PRONOUNS.has(tokens[at]!.lower)) return false
  const next = tokens[at + 1]?.pos
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM'
}

function continuesNounPhrase(tokens: readonly Token[], first: number, at: number, end: number, noun: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (at > first && PERSONAL_PRONOUNS.has(token.lower) && !isPossessive(tokens, at)) return false
  if (at > first && isMistaggedReport(tokens, at, end)) return false
  if (noun >= 0 && at > first && TIME_NOUNS.has(before!.lower) && token.lower !== "'s") return false
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
      return true
    case 'NUM':
    case 'ADJ':
      return true
    case 'DET':
      return noun < 0 || before?.lower === 'all' || before?.lower === 'half'
    case 'PRON':
      return at === first || (POSSESSIVE_PRONOUNS.has(token.lower) && noun < 0)
    case 'PART':
      return at > first && (token.lower === "'s" || token.lower === "'")
    case 'ADV':
      return at > first && noun < first && at + 1 < end && tokens[at + 1]!.pos === 'ADJ'
    case 'VERB':
      return isParticipleModifier(tokens, first, at, end)
    case 'PUNCT':
      return joinsWords(tokens, at, end) || token.text === '&'
    default:
      return joinsWords(tokens, at - 1, end) && at > first
  }
}

/** A hyphen, slash or dot with no space on either side. */
function joinsWords(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token || !before || !after || at + 1 >= end || !/^[-–/.’']$/.test(token.text)) return false
  return before.end === token.start && token.end === after.start
}

/** "the proposed deal", "recurring conflicts" after a determiner. */
function isParticipleModifier(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  if (at === first || at + 1 >= end) return joinsWords(tokens, at + 1, end) && at + 2 < end
  if (joinsWords(tokens, at - 1, end)) return true
  const before = tokens[at - 1]!.pos
  const after = tokens[at + 1]!.pos
  const opens =
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'NUM' ||
    POSSESSIVE_PRONOUNS.has(tokens[at - 1]!.lower) ||
    tokens[at - 1]!.lower === "'s"
  return opens && (after === 'NOUN' || after === 'PROPN' || after === 'ADJ') && /(?:ing|ed|en)$/.test(tokens[at]!.lower)
}

const NEGATIONS = new Set(['not', "n't", 'never'])

/** Auxiliaries, negation and adverbs around one verb; adverbs right before the group belong to it. */
function verbGroupAt(tokens: readonly Token[], at: number, end: number): VerbGroup | null {
  let next = at
  let head = -1
  let be = -1
  const infinitive = startsInfinitive(tokens, at, end)
  if (infinitive) next++
  while (next < end) {
    const token = tokens[next]!
    if (isAuxiliary(token)) {
      if (FORMS_OF_BE.has(token.lower)) be = next
      head = next++
    } else if (isVerb(tokens, next, end)) {
      head = next++
      if (!isVerbOfGroup(tokens, next, end)) break
    } else if (isGroupAdverb(tokens, next, end)) {
      next++
    } else break
  }
  if (head < 0) return null
  return describeGroup(tokens, { first: at, head, be, infinitive })
}

function describeGroup(
  tokens: readonly Token[],
  { first, head, be, infinitive }: { first: number; head: number; be: number; infinitive: boolean },
): VerbGroup {
  const token = tokens[head]!
  const reporting = reportingVerbOf(token.lower)
  const form = reporting?.form ?? formOf(token)
  const passive = be >= 0 && be < head && (form === 'past' || form === 'participle')
  const bare = firstVerb(tokens, first, head) === head
  const startsWithIng = /ing$/.test(tokens[firstVerb(tokens, first, head)]!.lower)
  const finite = !infinitive && !startsWithIng && !(bare && form === 'participle')
  return {
    kind: 'verb-group',
    first,
    end: head + 1,
    head,
    lemma: reporting?.verb.lemma ?? token.lemma,
    form,
    finite,
    infinitive,
    passive,
  }
}

function firstVerb(tokens: readonly Token[], first: number, head: number): number {
  for (let i = first; i < head; i++) if (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'VERB') return i
  return head
}

function startsInfinitive(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.lower !== 'to') return false
  let next = at + 1
  while (next < end && tokens[next]!.pos === 'ADV') next++
  if (next >= end) return false
  const { pos, lower } = tokens[next]!
  return pos === 'VERB' || pos === 'AUX' || reportingVerbOf(lower)?.form === 'base'
}

const isAuxiliary = ({ pos, lower }: Token): boolean => pos === 'AUX' && !NEGATIONS.has(lower)

/** Tagged as a verb, or a form that only a reporting verb has. */
function isVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!
  if (token.pos === 'VERB') return !(at + 1 < end && tokens[at + 1]!.text === '-' && joinsWords(tokens, at + 1, end))
  return token.pos !== 'AUX' && (ALWAYS_VERBS.has(token.lower) || isMistaggedReport(tokens, at, end))
}

/** "notes" in `"…," Roe notes.`: tagged as a noun, but between a name or pronoun and a mark or "that". */
function isMistaggedReport(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, lower } = tokens[at]!
  if (pos !== 'NOUN' && pos !== 'PROPN') return false
  const form = reportingVerbOf(lower)?.form
  if (form !== 's' && form !== 'past') return false
  const before = tokens[at - 1]
  if (before?.pos !== 'PROPN' && before?.pos !== 'PRON' && before?.pos !== 'NOUN') return false
  const next = at + 1 < end ? tokens[at + 1]! : undefined
  if (next === undefined || next.lower === 'that' || QUOTATION_MARK.test(next.text)) return true
  return (
    before.pos !== 'NOUN' &&
    (MARKS.get(next.text) === 'comma' || MARKS.get(next.text) === 'stop' || MARKS.get(next.text) === 'colon')
  )
}

/** Forms that are verbs whatever a tagger says. */
const ALWAYS_VERBS = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'asserted', 'insisted', 'insists'])

const isVerbOfGroup = (tokens: readonly Token[], next: number, end: number): boolean =>
  next < end &&
  tokens[next]!.pos === 'VERB' &&
  (tokens[next - 1]!.lower === 'having' || tokens[next - 1]!.lower === 'had')

/** Negation, or an adverb with a verb right after it. */
function isGroupAdverb(tokens: readonly Token[], at: number, end: number): boolean {
  const { pos, lower } = tokens[at]!
  if (NEGATIONS.has(lower)) return true
  if (pos !== 'ADV' || SUBORDINATORS.has(lower) || at + 1 >= end) return false
  for (let next = at + 1; next < end && next < at + 4; next++) {
    const token = tokens[next]!
    if (isAuxiliary(token) || isVerb(tokens, next, end)) return true
    if (token.pos !== 'ADV' && !NEGATIONS.has(token.lower)) return false
  }
  return false
}

function formOf({ lower, lemma }: Token): VerbForm {
  if (lower.endsWith('ing')) return 'ing'
  if (lower === lemma) return 'base'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  return lower.endsWith('en') ? 'participle' : 'past'
}
