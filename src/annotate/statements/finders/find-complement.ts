import { QUESTION_WORDS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import type { FinderName } from '../found-statement.ts'
import { type Chunk, isVerbGroup, type SentenceChunks, type VerbGroup } from '../syntax/chunk.ts'
import type { ContentExtent } from '../syntax/content-end.ts'
import { reportingVerbOf } from '../syntax/reporting-verb-of.ts'

/** What a reporting verb governs: where its content starts and of what kind it is. */
export interface Complement {
  readonly finder: FinderName
  /** Chunk at which the content starts. */
  readonly first: number
  readonly extent: ContentExtent
  /** Token index after the cue: past a preposition that belongs to it. */
  readonly cueEnd: number
}

const MAX_DETOUR = 10

interface Governor {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly verb: VerbGroup
  readonly frames: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

/** The content that the verb group at chunk `at` governs to its right; null where its frames find none. */
export function findComplement(tokens: readonly Token[], { chunks }: SentenceChunks, at: number): Complement | null {
  const verb = chunks[at]
  const phrase = clearPhrase(tokens, chunks, at)
  if (phrase) return phrase
  const reporting = isVerbGroup(verb) ? reportingVerbOf(tokens[verb.head]!.lower) : null
  if (!isVerbGroup(verb) || !reporting || verb.passive || verb.infinitive) return null
  const governor = { tokens, chunks, verb, frames: reporting.verb.frames, links: reporting.verb.links }
  let next = at + 1
  while (chunks[next]?.kind === 'adverb') next++
  return (
    linkedComplement(governor, next) ??
    thatClause(governor, next) ??
    addressedComplement(governor, next) ??
    infinitive(governor, next) ??
    question(governor, next) ??
    bareClause(governor, next) ??
    objectAndInfinitive(governor, next) ??
    object(governor, next)
  )
}

/** "made clear that", "makes it clear that" */
function clearPhrase(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Complement | null {
  const verb = chunks[at]
  if (!isVerbGroup(verb) || verb.passive || verb.lemma !== 'make') return null
  let next = verb.end
  if (tokens[next]?.lower === 'it') next++
  if (tokens[next]?.lower !== 'clear' || tokens[next + 1]?.lower !== 'that') return null
  const first = chunks.findIndex((chunk) => chunk.first === next + 1)
  return first < 0 ? null : { finder: 'reported-clause', first, extent: 'clause', cueEnd: next + 1 }
}

/** "called for", "pointed out that", "spoke about" */
function linkedComplement({ tokens, chunks, verb, links }: Governor, next: number): Complement | null {
  const link = chunks[next]
  if (!link || link.end - link.first !== 1 || !links.has(tokens[link.first]!.lower)) return null
  let first = next + 1
  const second = chunks[first]
  let cueEnd = link.end
  if (second?.kind === 'preposition' && second.end - second.first === 1 && tokens[link.first]!.lower === 'out') {
    cueEnd = second.end
    first++
  }
  const start = chunks[first]
  if (!start || !opensObject(start) || verb.end !== link.first) return null
  const clause = start.kind === 'subordinator'
  return { finder: clause ? 'reported-clause' : 'reported-object', first, extent: clause ? 'clause' : 'object', cueEnd }
}

const opensObject = (chunk: Chunk): boolean =>
  chunk.kind === 'noun-phrase' ||
  chunk.kind === 'subordinator' ||
  chunk.kind === 'quotation-mark' ||
  chunk.kind === 'adjective' ||
  (isVerbGroup(chunk) && chunk.form === 'ing')

/** "said that", "said on Thursday that", "said, however, that" */
function thatClause({ tokens, chunks, verb, frames }: Governor, next: number): Complement | null {
  if (!frames.has('s')) return null
  for (let i = next; i < chunks.length && i < next + MAX_DETOUR; i++) {
    const chunk = chunks[i]!
    if (isThat(tokens, chunk)) return { finder: 'reported-clause', first: i, extent: 'clause', cueEnd: verb.end }
    if (isVerbGroup(chunk) || chunk.kind === 'quotation-mark' || chunk.kind === 'subordinator') return null
    if (chunk.kind === 'noun-phrase' && i === next && !frames.has('r') && !isTimePhrase(tokens, chunk)) return null
  }
  return null
}

const isThat = (tokens: readonly Token[], chunk: Chunk): boolean =>
  chunk.kind === 'subordinator' && tokens[chunk.first]!.lower === 'that'

const TIME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|week|month|year|night)$/

const isTimePhrase = (tokens: readonly Token[], chunk: Chunk): boolean => TIME.test(tokens[chunk.end - 1]!.lower)

/** "told reporters the talks had failed", "warned them not to go" */
function addressedComplement(governor: Governor, next: number): Complement | null {
  const { chunks, frames, verb, tokens } = governor
  if (!frames.has('r') || chunks[next]?.kind !== 'noun-phrase') return null
  let after = next + 1
  while (chunks[after]?.kind === 'preposition' && chunks[after + 1]?.kind === 'noun-phrase') after += 2
  while (chunks[after]?.kind === 'adverb') after++
  const start = chunks[after]
  if (!start) return null
  const to = (finder: FinderName, extent: ContentExtent): Complement => ({
    finder,
    first: after,
    extent,
    cueEnd: verb.end,
  })
  if (isVerbGroup(start) && start.infinitive) return to('reported-infinitive', 'object')
  if (start.kind === 'subordinator' && QUESTION_WORDS.has(tokens[start.first]!.lower))
    return to('reported-clause', 'clause')
  if (frames.has('z') && startsClause(chunks, after)) return to('reported-clause', 'clause')
  return null
}

/** A noun phrase, with what hangs on it, and a finite verb. */
function startsClause(chunks: readonly Chunk[], first: number): boolean {
  if (chunks[first]?.kind !== 'noun-phrase' && chunks[first]?.kind !== 'quotation-mark') return false
  for (let i = first + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (isVerbGroup(chunk)) return chunk.finite || chunk.form !== 'ing'
    if (chunk.kind === 'conjunction' && chunks[i + 1]?.kind === 'noun-phrase') continue
    if (chunk.kind === 'relative') return true
    const nominal =
      chunk.kind === 'noun-phrase' ||
      chunk.kind === 'preposition' ||
      chunk.kind === 'adverb' ||
      chunk.kind === 'quotation-mark' ||
      chunk.kind === 'adjective'
    if (!nominal) return false
  }
  return false
}

function infinitive({ chunks, verb, frames }: Governor, next: number): Complement | null {
  const start = chunks[next]
  if (!frames.has('i') || !isVerbGroup(start) || !start.infinitive) return null
  return { finder: 'reported-infinitive', first: next, extent: 'object', cueEnd: verb.end }
}

function question({ tokens, chunks, verb, frames }: Governor, next: number): Complement | null {
  const start = chunks[next]
  if (!frames.has('w') || !start || !QUESTION_WORDS.has(tokens[start.first]!.lower)) return null
  return { finder: 'reported-clause', first: next, extent: 'clause', cueEnd: verb.end }
}

/** "said the talks had failed" */
function bareClause({ tokens, chunks, verb, frames }: Governor, next: number): Complement | null {
  if (!frames.has('z')) return null
  let first = next
  if (chunks[first]?.kind === 'noun-phrase' && isTimePhrase(tokens, chunks[first]!) && startsClause(chunks, first + 1))
    first++
  if (chunks[first]?.kind === 'preposition' || chunks[first]?.kind === 'subordinator')
    first = afterAdverbial(chunks, first)
  if (!startsClause(chunks, first)) return null
  const start = isAdverbialInside(tokens, chunks, next, first) ? next : first
  return { finder: 'reported-clause', first: start, extent: 'clause', cueEnd: verb.end }
}

/** "said in a statement the talks", "said if they go, they will": the chunk after a leading phrase or clause. */
function afterAdverbial(chunks: readonly Chunk[], first: number): number {
  for (let i = first + 1; i < chunks.length && i < first + MAX_DETOUR; i++) {
    if (chunks[i]!.kind === 'comma') return i + 1
    if (chunks[i]!.kind === 'noun-phrase' && startsClause(chunks, i + 1)) return i + 1
  }
  return first
}

/** True where the phrase before the clause is part of what was said: "said if they go, they will". */
function isAdverbialInside(tokens: readonly Token[], chunks: readonly Chunk[], next: number, first: number): boolean {
  return first > next && chunks[next]?.kind === 'subordinator' && tokens[chunks[next]!.first]!.lower !== 'as'
}

/** "urged them to leave": the object belongs to what was asked for. */
function objectAndInfinitive({ chunks, verb, frames }: Governor, next: number): Complement | null {
  if (!frames.has('o') || chunks[next]?.kind !== 'noun-phrase') return null
  let at = next + 1
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun-phrase') at += 2
  const group = chunks[at]
  if (!isVerbGroup(group) || !group.infinitive) return null
  return { finder: 'reported-infinitive', first: next, extent: 'object', cueEnd: verb.end }
}

function object({ chunks, verb, frames, tokens }: Governor, next: number): Complement | null {
  const start = chunks[next]
  if (!frames.has('n') || !start || verb.end !== start.first) return null
  if (isTimePhrase(tokens, start) || tokens[start.first]!.lower === 'so') return null
  if (start.kind !== 'noun-phrase' && start.kind !== 'quotation-mark' && !(isVerbGroup(start) && start.form === 'ing'))
    return null
  return { finder: 'reported-object', first: next, extent: 'object', cueEnd: verb.end }
}
