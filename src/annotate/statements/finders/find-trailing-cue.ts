import type { FoundStatement } from '../found-statement.ts'
import { type Chunk, isVerbGroup, type SentenceChunks, type VerbGroup } from '../syntax/chunk.ts'
import { findSubject } from '../syntax/find-subject.ts'
import { endOfNounPhrase, type TokenRange } from '../syntax/noun-phrase.ts'
import { reportingVerbOf } from '../syntax/reporting-verb-of.ts'
import type { TextView } from '../text-view.ts'

/** Cues that follow or interrupt what they report, without quotation marks: "…, officials said Thursday", "…, he said, …". */
export function findTrailingCues(view: TextView): FoundStatement[] {
  return view.sentences.flatMap((sentence) => {
    for (let at = sentence.chunks.length - 1; at > 0; at--) {
      const statement = trailingAt(view, sentence, at)
      if (statement) return [statement]
    }
    return []
  })
}

function trailingAt(view: TextView, sentence: SentenceChunks, at: number): FoundStatement | null {
  const { tokens } = view.document
  const verb = sentence.chunks[at]
  if (!isVerbGroup(verb) || !verb.finite || verb.passive || view.quotationOf[verb.head]! >= 0) return null
  const frames = reportingVerbOf(tokens[verb.head]!.lower)?.verb.frames
  if (!frames?.has('q') || !frames.has('s')) return null
  const tag = plainTag(view, sentence, at) ?? invertedTag(view, sentence, at, verb) ?? closingTag(sentence, at)
  if (!tag) return null
  const content = contentBeside(sentence, tag)
  if (content.length === 0 || holdsCue(view, sentence, content)) return null
  return { finder: 'trailing-cue', content, cue: { first: verb.first, end: verb.end }, source: tag.source }
}

interface Tag {
  /** Chunk of the comma before the tag. */
  readonly comma: number
  /** Chunk after the tag, at which the sentence goes on; the number of chunks where it does not. */
  readonly resume: number
  readonly source: TokenRange
}

/** ", officials said Thursday" */
function plainTag({ document }: TextView, sentence: SentenceChunks, at: number): Tag | null {
  const source = findSubject(document.tokens, sentence, at)
  if (!source) return null
  const comma = sentence.chunks.findIndex((chunk) => chunk.first === source.first) - 1
  if (sentence.chunks[comma]?.kind !== 'comma') return null
  const resume = endOfTag(sentence.chunks, at + 1)
  return resume === null ? null : { comma, resume, source }
}

/**
 * ", a statement issued by the ministry said", ", a member of a team trying to mediate has said today.": all that stands between the
 * last comma and the cue that ends the sentence, where it is a noun with participles and infinitives of its own.
 */
function closingTag({ chunks }: SentenceChunks, at: number): Tag | null {
  if (endOfTag(chunks, at + 1) !== chunks.length) return null
  let comma = at - 1
  while (comma > 0 && describesNoun(chunks, comma)) comma--
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.kind !== 'noun-phrase') return null
  if (!chunks.slice(0, comma).some((chunk) => isVerbGroup(chunk) && chunk.finite)) return null
  return { comma, resume: chunks.length, source: { first: chunks[comma + 1]!.first, end: chunks[at - 1]!.end } }
}

/** Kinds that may follow a noun and still belong to it. */
const PARTS_OF_NOUN: ReadonlySet<Chunk['kind']> = new Set(['noun-phrase', 'preposition', 'adjective', 'adverb'])

function describesNoun(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!
  if (!isVerbGroup(chunk)) return PARTS_OF_NOUN.has(chunk.kind)
  const isParticiple = chunk.form === 'past' && chunks[at + 1]?.kind === 'preposition'
  return !chunk.finite || isParticiple
}

/** ", said Ana Roe, a spokeswoman" */
function invertedTag({ document }: TextView, sentence: SentenceChunks, at: number, verb: VerbGroup): Tag | null {
  if (sentence.chunks[at - 1]?.kind !== 'comma' || verb.form === 'base') return null
  const subject = sentence.chunks[at + 1]
  if (subject?.kind !== 'noun-phrase') return null
  const stop = endOfNounPhrase(document.tokens, sentence, at + 1)
  const resume = endOfTag(sentence.chunks, stop)
  if (resume === null) return null
  return { comma: at - 1, resume, source: { first: subject.first, end: sentence.chunks[stop - 1]!.end } }
}

/** Where the sentence goes on after time, place and addressee; null where a clause follows, so that the cue is no tag. */
function endOfTag(chunks: readonly Chunk[], first: number): number | null {
  for (let i = first; i < chunks.length; i++) {
    const { kind } = chunks[i]!
    if (kind === 'stop') return chunks.length
    if (kind === 'comma') return i + 1
    if (kind !== 'preposition' && kind !== 'noun-phrase' && kind !== 'adverb' && kind !== 'adjective') return null
  }
  return chunks.length
}

function contentBeside({ chunks }: SentenceChunks, { comma, resume }: Tag): TokenRange[] {
  let first = 0
  while (chunks[first]?.kind === 'conjunction' || chunks[first]?.kind === 'comma') first++
  if (first >= comma) return []
  const before = { first: chunks[first]!.first, end: chunks[comma]!.first }
  if (!chunks.slice(first, comma).some((chunk) => chunk.kind === 'verb-group' || chunk.kind === 'noun-phrase'))
    return []
  const rest =
    resume < chunks.length && goesOn(chunks, resume) ? [{ first: chunks[resume]!.first, end: chunks.at(-1)!.end }] : []
  return [before, ...rest]
}

/** True where what follows the tag continues the words before it, and is no participle or clause about them. */
function goesOn(chunks: readonly Chunk[], resume: number): boolean {
  const next = chunks[resume]!
  if (isVerbGroup(next)) return next.finite || next.infinitive
  return next.kind !== 'stop'
}

/** True where the words before the tag already say who speaks: then the tag belongs to a quotation inside them. */
function holdsCue(view: TextView, sentence: SentenceChunks, content: readonly TokenRange[]): boolean {
  const { tokens } = view.document
  const [before] = content
  return sentence.chunks.some(
    (chunk, at) =>
      isVerbGroup(chunk) &&
      chunk.end <= before!.end &&
      view.quotationOf[chunk.head]! < 0 &&
      reportingVerbOf(tokens[chunk.head]!.lower)?.verb.frames.has('q') === true &&
      sentence.chunks[at + 1]?.kind === 'subordinator',
  )
}
