import { QUESTION_WORDS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import { type Chunk, isVerbGroup, type SentenceChunks } from './chunk.ts'
import { reportingVerbOf } from './reporting-verb-of.ts'

/** How far a content reaches: a whole clause keeps its adverbial clauses, an object or infinitive does not. */
export type ContentExtent = 'clause' | 'object'

/**
 * Index after the last chunk of a content that starts at chunk `first` and is governed by the verb group at chunk `cue`.
 * It ends where the sentence ends, or before what goes on to another act of speech: ", adding", "and called for",
 * ", according to".
 */
export function endOfContent(
  tokens: readonly Token[],
  { chunks }: SentenceChunks,
  { cue, first, extent }: { readonly cue: number; readonly first: number; readonly extent: ContentExtent },
): number {
  let brackets = 0
  for (let i = first; i < chunks.length; i++) {
    const { kind } = chunks[i]!
    if (kind === 'open-bracket') brackets++
    if (kind === 'close-bracket') brackets--
    if (brackets < 0) return i
    if (brackets > 0) continue
    if (kind === 'stop' && isLastMark(chunks, i)) return i
    if (kind === 'semicolon') return i
    if (closesBeforeParticiple(chunks, i, first) && commaEnds(tokens, chunks, { cue, at: i, first, extent }))
      return i + 1
    if (i > first && endsBefore(tokens, chunks, { cue, at: i, first, extent })) return i
  }
  return chunks.length
}

/** `…," adding`: the comma stands inside the quotation that ends here. */
const closesBeforeParticiple = (chunks: readonly Chunk[], at: number, first: number): boolean =>
  at > first && chunks[at]!.kind === 'quotation-mark' && chunks[at - 1]!.kind === 'comma' && isVerbGroup(chunks[at + 1])

/** True for the marks that close the sentence. */
function isLastMark(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind } = chunks[i]!
    if (kind !== 'quotation-mark' && kind !== 'stop' && kind !== 'close-bracket') return false
  }
  return true
}

interface Place {
  readonly cue: number
  readonly at: number
  readonly first: number
  readonly extent: ContentExtent
}

function endsBefore(tokens: readonly Token[], chunks: readonly Chunk[], place: Place): boolean {
  const { at, extent } = place
  const { kind } = chunks[at]!
  if (kind === 'comma') return commaEnds(tokens, chunks, place)
  if (kind === 'conjunction') return conjunctionEnds(tokens, chunks, place)
  if (kind === 'dash') return extent === 'object'
  if (extent === 'object') return objectEnds(tokens, chunks, place)
  return isAccordingTo(tokens, chunks[at]!)
}

const isAccordingTo = (tokens: readonly Token[], chunk: Chunk): boolean =>
  tokens[chunk.first]!.lower === 'according' && tokens[chunk.first + 1]?.lower === 'to'

function commaEnds(tokens: readonly Token[], chunks: readonly Chunk[], { cue, at, extent }: Place): boolean {
  const next = chunks[at + 1]
  if (!next) return true
  if (isAccordingTo(tokens, next)) return true
  if (isVerbGroup(next) && !next.finite && next.form === 'ing') {
    return extent === 'object' || reportingVerbOf(tokens[next.head]!.lower) !== null
  }
  if (next.kind === 'conjunction')
    return continuesSubject(tokens, chunks, cue, at + 2) || (extent === 'object' && startsClause(chunks, at + 2))
  if (extent === 'clause') return false
  return (
    next.kind === 'subordinator' ||
    next.kind === 'relative' ||
    next.kind === 'quotation-mark' ||
    startsClause(chunks, at + 1)
  )
}

function conjunctionEnds(tokens: readonly Token[], chunks: readonly Chunk[], { cue, at, extent }: Place): boolean {
  return continuesSubject(tokens, chunks, cue, at + 1) || (extent === 'object' && startsClause(chunks, at + 1))
}

/** A noun phrase with a finite verb right after it. */
function startsClause(chunks: readonly Chunk[], first: number): boolean {
  let at = first
  while (chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind !== 'noun-phrase') return false
  const verb = chunks[at + 1]
  return isVerbGroup(verb) && verb.finite
}

/** "… and called for": a finite reporting verb without a subject, in the form of the verb that governs the content. */
function continuesSubject(tokens: readonly Token[], chunks: readonly Chunk[], cue: number, first: number): boolean {
  let at = first
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]
  const governor = chunks[cue]
  if (!isVerbGroup(verb) || !isVerbGroup(governor)) return false
  if (!reportingVerbOf(tokens[verb.head]!.lower) && verb.form !== 'past') return false
  if (!governor.finite) return verb.form === governor.form && verb.finite === governor.finite && !verb.infinitive
  return verb.finite && isPast(tokens, verb) === isPast(tokens, governor) && !startsWithModal(tokens, verb)
}

const isPast = (tokens: readonly Token[], verb: { readonly first: number; readonly form: string }): boolean =>
  verb.form === 'past' || verb.form === 'participle' || tokens[verb.first]!.lower === 'had'

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', "'ll", "'d"])

const startsWithModal = (tokens: readonly Token[], verb: Chunk): boolean => MODALS.has(tokens[verb.first]!.lower)

function objectEnds(tokens: readonly Token[], chunks: readonly Chunk[], { at, first }: Place): boolean {
  const chunk = chunks[at]!
  if (chunk.kind === 'subordinator' && tokens[chunk.first]!.lower === 'as') return startsClause(chunks, at + 1)
  if (chunk.kind === 'subordinator')
    return !QUESTION_WORDS.has(tokens[chunk.first]!.lower) || isTimeClause(tokens, chunk)
  if (isAccordingTo(tokens, chunk)) return true
  const previous = chunks[at - 1]
  if (isVerbGroup(chunk) && chunk.finite && previous?.kind === 'noun-phrase' && at - 1 > first)
    return chunks[at - 2]?.kind === 'comma'
  return chunk.kind === 'preposition' && opensCircumstance(tokens, chunks, at)
}

const isTimeClause = (tokens: readonly Token[], chunk: Chunk): boolean =>
  /^(?:when|where)$/.test(tokens[chunk.first]!.lower)

const OCCASIONS =
  /^(?:interview|statement|speech|letter|tweet|email|post|rally|conference|briefing|address|remarks|debate|event)s?$/
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "on Thursday", "in an interview", "during a rally": where and when it was said, not what. */
function opensCircumstance(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const preposition = tokens[chunks[at]!.first]!.lower
  const object = chunks[at + 1]
  if (object?.kind !== 'noun-phrase') return false
  const noun = tokens[object.end - 1]!.lower
  if (preposition === 'during') return true
  if (preposition === 'on') return DAYS.test(noun)
  return (preposition === 'in' || preposition === 'at') && OCCASIONS.test(noun)
}
