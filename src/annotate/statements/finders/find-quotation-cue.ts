import { type Chunk, isVerbGroup, type SentenceChunks, type VerbGroup } from '../syntax/chunk.ts'
import { findSubject } from '../syntax/find-subject.ts'
import { endOfNounPhrase, type TokenRange } from '../syntax/noun-phrase.ts'
import { reportingVerbOf } from '../syntax/reporting-verb-of.ts'
import { blockOf, placeOf, type QuotationRange, type TextView } from '../text-view.ts'
import { findSource } from './find-source.ts'

/** Cue and source beside a quotation. */
export interface QuotationCue {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** Token index after the cue and its source, where the text goes on. */
  readonly end: number
  /** True for a name after a dash, with no verb. */
  readonly signed?: true
}

const MAX_CHUNKS = 30

const frames = (view: TextView, group: VerbGroup): ReadonlySet<string> =>
  reportingVerbOf(view.document.tokens[group.head]!.lower)?.verb.frames ?? new Set()

const rangeOf = ({ first, end }: TokenRange): TokenRange => ({ first, end })

/** `"…," he said` and `"…," said the minister`: right after the quotation, in its sentence. */
export function findCueAfter(view: TextView, { first, end, quotation }: QuotationRange): QuotationCue | null {
  const { tokens } = view.document
  if (end >= tokens.length) return null
  const signed = findSignature(view, end)
  if (signed) return signed
  if (view.sentenceOf[end] !== view.sentenceOf[end - 1] || blockOf(view, first) !== blockOf(view, end)) return null
  const sentence = view.sentences[view.sentenceOf[end]!]!
  const inner = view.document.text.slice(quotation.inner.start, quotation.inner.end)
  let at = view.chunkOf[end]!
  const comma = /[,–—-]\s*$/.test(inner) || tokens[end]!.text === ','
  while (
    sentence.chunks[at]?.kind === 'comma' ||
    sentence.chunks[at]?.kind === 'dash' ||
    sentence.chunks[at]?.kind === 'adverb'
  )
    at++
  return invertedCue(view, sentence, at) ?? plainCue(view, sentence, at, comma)
}

/** `"…" – Ana Roe`: a dash and nothing but a name, to the end of the sentence or the line; also on the line after the quotation. */
function findSignature(view: TextView, first: number): QuotationCue | null {
  const { tokens } = view.document
  const sentence = view.sentences[view.sentenceOf[first]!]!
  const at = view.chunkOf[first]!
  const name = sentence.chunks[at + 1]
  if (sentence.chunks[at]?.kind !== 'dash' || name?.kind !== 'noun-phrase') return null
  if (!/^\p{Lu}/u.test(tokens[name.first]!.text)) return null
  const stop = endOfNounPhrase(tokens, sentence, at + 1)
  const rest = sentence.chunks[stop]
  if (rest && rest.kind !== 'stop' && !opensLine(view, rest.first)) return null
  const source = { first: name.first, end: sentence.chunks[stop - 1]!.end }
  return { cue: rangeOf(sentence.chunks[at]!), source, end: source.end, signed: true }
}

const opensLine = ({ document: { text, tokens } }: TextView, at: number): boolean =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start).includes('\n')

/** "said Ana Roe, the minister" */
function invertedCue(view: TextView, sentence: SentenceChunks, at: number): QuotationCue | null {
  const verb = sentence.chunks[at]
  if (!isVerbGroup(verb) || !verb.finite || verb.passive) return null
  if (!frames(view, verb).has('q')) return null
  const next = sentence.chunks[at + 1]
  if (next?.kind !== 'noun-phrase') return null
  const stop = endOfNounPhrase(view.document.tokens, sentence, at + 1)
  const source = { first: next.first, end: sentence.chunks[stop - 1]!.end }
  return { cue: rangeOf(verb), source, end: source.end }
}

/** "he said", "Ana Roe, the minister, said"; after a comma any verb may introduce the words. */
function plainCue(view: TextView, sentence: SentenceChunks, at: number, comma: boolean): QuotationCue | null {
  const subject = sentence.chunks[at]
  if (subject?.kind !== 'noun-phrase') return null
  for (let i = at + 1; i < sentence.chunks.length && i < at + MAX_CHUNKS; i++) {
    const verb = sentence.chunks[i]!
    if (verb.kind === 'quotation-mark' || verb.kind === 'semicolon') return null
    if (!isVerbGroup(verb) || !verb.finite || verb.passive) continue
    const source = findSubject(view.document.tokens, sentence, i)
    if (source?.first !== subject.first) continue
    const known = frames(view, verb)
    if (!known.has('q') && !(comma && known.size > 0)) return null
    return { cue: rangeOf(verb), source, end: verb.end }
  }
  return null
}

/** `He said, "…"` and `She told reporters: "…"`: before the quotation, in its sentence. */
export function findCueBefore(view: TextView, { first }: QuotationRange): QuotationCue | null {
  if (first === 0 || view.sentenceOf[first - 1] !== view.sentenceOf[first]) return null
  const { chunk: at } = placeOf(view, first)
  const sentence = view.sentences[view.sentenceOf[first]!]!
  const joint = sentence.chunks[at - 1]
  if (!joint) return null
  const afterMark = joint.kind === 'comma' || joint.kind === 'colon'
  if (!afterMark && !isVerbGroup(joint)) return null
  const verb = verbBefore(view, sentence, at - 1, joint.kind === 'colon')
  if (verb === null) return null
  const group = sentence.chunks[verb] as VerbGroup
  const source = findSource(view, sentence, verb) ?? invertedSource(view, sentence, verb, joint)
  if (!source || (joint.kind === 'colon' && frames(view, group).size === 0 && isExpletive(view, source))) return null
  const colon = joint.kind === 'colon' && group.end === joint.first
  return { cue: { first: group.first, end: colon ? joint.end : group.end }, source, end: first }
}

/** `Said Ana Roe: "…"`: the words between a verb that takes quotations and the mark; null where they are no name of somebody. */
function invertedSource(view: TextView, sentence: SentenceChunks, verb: number, mark: Chunk): TokenRange | null {
  const group = sentence.chunks[verb] as VerbGroup
  const next = sentence.chunks[verb + 1]
  if (mark.kind !== 'colon' || next?.kind !== 'noun-phrase' || !group.finite || !frames(view, group).has('q'))
    return null
  const stop = endOfNounPhrase(view.document.tokens, sentence, verb + 1)
  const end = sentence.chunks[stop - 1]!.end
  return end === mark.first ? { first: next.first, end } : null
}

/** The verb group that introduces what follows chunk `at`; null where a subordinate clause or another quotation lies between. */
function verbBefore(view: TextView, sentence: SentenceChunks, at: number, colon: boolean): number | null {
  for (let i = at; i >= 0 && i > at - MAX_CHUNKS; i--) {
    const chunk = sentence.chunks[i]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'subordinator') return null
    if (chunk.kind === 'quotation-mark') return null
    if (!isVerbGroup(chunk)) continue
    if (frames(view, chunk).has('q') && !chunk.passive) return i
    if (!colon || chunk.infinitive) return null
    return chunk.finite ? i : null
  }
  return null
}

/** "it", "this", "there": nobody. */
const isExpletive = ({ document }: TextView, { first, end }: TokenRange): boolean =>
  end - first === 1 && /^(?:it|this|that|these|those|there|which)$/.test(document.tokens[first]!.lower)

/** A paragraph that ends in a colon introduces the quotation that opens the next one. */
export function findIntroduction(view: TextView, { first, block }: QuotationRange): QuotationCue | null {
  const { tokens } = view.document
  if (first === 0 || blockOf(view, first - 1) !== block - 1 || tokens[first - 1]!.text !== ':') return null
  if (tokens[first]!.start !== view.document.blocks[block]!.start) return null
  const sentence = view.sentences[view.sentenceOf[first - 1]!]!
  const at = sentence.chunks.length - 1
  const verb = verbBefore(view, sentence, at, true)
  if (verb === null) return null
  const group = sentence.chunks[verb] as VerbGroup
  const source = findSource(view, sentence, verb)
  if (!source || (frames(view, group).size === 0 && isExpletive(view, source))) return null
  return { cue: { first: group.first, end: group.end === first - 1 ? first : group.end }, source, end: first }
}
