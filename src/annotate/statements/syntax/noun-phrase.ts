import type { Token } from '../../../model/document.ts'
import { type Chunk, isVerbGroup, type SentenceChunks } from './chunk.ts'

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

const MAX_PARENTHESIS = 24

/**
 * The whole noun phrase that ends with chunk `last`: prepositional phrases, "A and B", reduced relatives included.
 * Returns the index of its first chunk.
 */
export function startOfNounPhrase(tokens: readonly Token[], { chunks }: SentenceChunks, last: number): number {
  let first = last
  for (;;) {
    const joint = chunks[first - 1]
    const before = chunks[first - 2]
    if (!joint || before?.kind !== 'noun-phrase') return first
    if (joint.kind === 'preposition') first -= 2
    else if (isReducedRelative(joint)) first -= 2
    else if (joinsNounPhrases(tokens, chunks, first)) first -= 2
    else return first
  }
}

const isReducedRelative = (chunk: Chunk): boolean => isVerbGroup(chunk) && chunk.form === 'ing' && !chunk.finite

/** "A and B" where A is not the object of an earlier verb. */
function joinsNounPhrases(tokens: readonly Token[], chunks: readonly Chunk[], first: number): boolean {
  const joint = chunks[first - 1]!
  if (joint.kind !== 'conjunction' || tokens[joint.first]!.lower === 'but') return false
  let before = first - 3
  while (chunks[before]?.kind === 'preposition' && chunks[before - 1]?.kind === 'noun-phrase') before -= 2
  return !isVerbGroup(chunks[before])
}

/**
 * Skips a parenthesis to the left: from the comma, dash or bracket at chunk `close` to the one that opens it.
 * Returns the index of the opening chunk; null where there is none near, or where what lies between is a clause of its own.
 */
export function startOfParenthesis({ chunks }: SentenceChunks, close: number): number | null {
  const closing = chunks[close]!.kind
  const opening = closing === 'close-bracket' ? 'open-bracket' : closing
  for (let i = close - 1; i > 0 && i > close - MAX_PARENTHESIS; i--) {
    const { kind } = chunks[i]!
    if (kind === opening && (kind === 'open-bracket' || isParenthesis(chunks, i + 1, close))) return i
    if (closing === 'close-bracket') continue
    if (kind === 'semicolon' || kind === 'stop' || kind === 'quotation-mark') return null
  }
  return null
}

/** True where the chunks can stand between two commas after a noun: no clause with a subject of its own. */
function isParenthesis(chunks: readonly Chunk[], first: number, end: number): boolean {
  const opener = chunks[first]
  if (!opener || first >= end) return false
  if (opener.kind === 'relative') return true
  if (opener.kind === 'preposition' && chunks[first + 1]?.kind === 'relative') return true
  for (let i = first; i < end; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'relative') return true
    if (isVerbGroup(chunk) && chunk.finite && !isVerbGroup(chunks[i - 1]))
      return chunk.form === 'past' && opener !== chunk ? false : opener === chunk
  }
  return true
}

/**
 * The whole noun phrase that starts with chunk `first`: prepositional phrases, appositions and relative clauses between
 * commas included. Returns the index after its last chunk.
 */
export function endOfNounPhrase(tokens: readonly Token[], { chunks }: SentenceChunks, first: number): number {
  let end = first + 1
  for (;;) {
    const joint = chunks[end]
    const next = chunks[end + 1]
    if (!joint) return end
    if (joint.kind === 'preposition' && next?.kind === 'noun-phrase' && !opensTime(tokens, next)) end += 2
    else if (joint.kind === 'conjunction' && next?.kind === 'noun-phrase' && !isVerbGroup(chunks[end + 2])) end += 2
    else if (joint.kind === 'open-bracket') end = endOfBracket(chunks, end)
    else if (joint.kind === 'comma') return endOfAppositions(tokens, chunks, end)
    else return end
  }
}

function endOfBracket(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i < open + MAX_PARENTHESIS; i++) {
    if (chunks[i]!.kind === 'close-bracket') return i + 1
  }
  return open + 1
}

const TIME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight)$/

const opensTime = (tokens: readonly Token[], chunk: Chunk): boolean => TIME.test(tokens[chunk.end - 1]!.lower)

/** After "Ana Roe": ", a spokeswoman for the ministry, who …". `comma` is the chunk of the first comma. */
function endOfAppositions(tokens: readonly Token[], chunks: readonly Chunk[], comma: number): number {
  let end = comma
  while (chunks[end]?.kind === 'comma') {
    const close = endOfApposition(tokens, chunks, end + 1)
    if (close === null) return end
    end = close
  }
  return end
}

/** Where the apposition that starts at chunk `first` ends; null where it is none. */
function endOfApposition(tokens: readonly Token[], chunks: readonly Chunk[], first: number): number | null {
  const opener = chunks[first]
  const isRelative = opener?.kind === 'relative'
  if (opener?.kind !== 'noun-phrase' && !isRelative) return null
  let end = first + 1
  for (; end < chunks.length; end++) {
    const chunk = chunks[end]!
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'semicolon' || chunk.kind === 'dash') break
    if (chunk.kind === 'quotation-mark' || chunk.kind === 'colon') break
    if (isVerbGroup(chunk) && chunk.finite && !isRelative) return null
  }
  return opensTime(tokens, opener) ? null : end
}
