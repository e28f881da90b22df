import { THING_NOUNS } from '../../../language/en/name-words.ts'
import { OFFICE_NOUNS } from '../../../language/en/titles.ts'
import type { Document, Token } from '../../../model/document.ts'
import { findKnownName, type KnownName } from './find-known-name.ts'
import type { Run } from './find-runs.ts'
import { endOfBody, isBodyNoun } from './is-body.ts'
import { isGivenName, isHyphen, type PersonName, readPersonName } from './read-person-name.ts'

/** A part of a run, read. Unit: token indices, half-open. */
export interface Piece {
  readonly first: number
  readonly end: number
  readonly sentence: number
  readonly reading:
    | { readonly kind: 'known'; readonly known: KnownName }
    | { readonly kind: 'body' }
    | { readonly kind: 'unread' }
    | { readonly kind: 'person'; readonly name: PersonName }
}

/** Longest known name, in tokens. */
const MAX_KNOWN = 7

/** Reads a run as names of states, bodies and people; one that names none of them comes back unread. */
export function readRun(document: Document, run: Run): Piece[] {
  const { tokens, sentences } = document
  const limit = sentences[run.sentence]!.endToken
  const pieces: Piece[] = []
  for (let at = run.first; at < run.end; ) {
    const piece = readPiece(document, { ...run, first: at }, limit)
    if (piece) pieces.push(piece)
    else if (!isHyphen(tokens, at) && (pieces.length > 0 || !isSkippable(tokens[at]!))) {
      if (pieces.length === 0) pieces.push({ ...run, first: at, reading: { kind: 'unread' } })
      break
    }
    at = piece ? Math.max(piece.end, at + 1) : at + 1
  }
  return pieces
}

/** Words that may open a run without belonging to the name: "Senior", "Former". */
const isSkippable = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'VERB'

function readPiece(document: Document, run: Run, limit: number): Piece | null {
  const { tokens } = document
  const { first, end, sentence } = run
  const known = longestKnown(document, first, end)
  if (known && known.end === end && endOfBody(tokens, first, end, limit) <= end) return { first, ...known, sentence }
  if (known && known.end < end && isHyphen(tokens, known.end) && longestKnown(document, known.end + 1, end))
    return { first, ...known, sentence }
  const name = readPersonName(tokens, first, end)
  const body = endOfBody(tokens, first, end, limit)
  if (body > end && !(name && name.words.length > 1 && isGivenName(name.words[0] ?? '')))
    return { first, end: body, sentence, reading: { kind: 'body' } }
  if (name && isPerson(tokens, run, name)) {
    return known && known.end <= name.first
      ? { first, ...known, sentence }
      : { first: name.first, end: name.end, sentence, reading: { kind: 'person', name } }
  }
  if (body > 0) return { first, end: body, sentence, reading: { kind: 'body' } }
  const isPartOfThing = known?.reading.known.form === 'capital' && known.end < end
  return known && !isPartOfThing ? { first, ...known, sentence } : null
}

function longestKnown(
  { text, tokens }: Document,
  first: number,
  end: number,
): { end: number; reading: { kind: 'known'; known: KnownName } } | null {
  for (let stop = Math.min(end, first + MAX_KNOWN); stop > first; stop--) {
    const known = findKnownName(text.slice(tokens[first]!.start, tokens[stop - 1]!.end).replace(/\s+/g, ' '))
    if (known) return { end: stop, reading: { kind: 'known', known } }
  }
  return null
}

const CAPITALS = /^\p{Lu}{2,}$/u

function isPerson(tokens: readonly Token[], { first, end }: Run, { words, titles, ...name }: PersonName): boolean {
  if (name.end < end && titles.length === 0) return false
  const last = tokens[name.end - 1]!.lower
  if (words.length === 1)
    return (
      !isBodyNoun(last) &&
      !THING_NOUNS.has(last) &&
      (titles.some((title) => OFFICE_NOUNS.has(title)) || name.first === first)
    )
  if (
    isGivenName(words[0] ?? '') &&
    words.length <= 4 &&
    (!THING_NOUNS.has(last) || !isAfterPlaceWord(tokens[first - 1]))
  )
    return endOfBody(tokens, first, end, end) === 0 || words.length === 2
  if (endOfBody(tokens, first, end, end) > 0 || THING_NOUNS.has(last)) return false
  if (words.some((word) => CAPITALS.test(word))) return false
  if (titles.length === 0 && tokens[name.first]!.pos !== 'PROPN') return false
  if (titles.some((title) => OFFICE_NOUNS.has(title))) return true
  return !isAfterPlaceWord(tokens[first - 1])
}

/** "the Green Line", "in Port Salen": such runs name no person, unless something shows that they do. */
const isAfterPlaceWord = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:the|in|at|near|outside|inside|around|across|throughout|via|onto)$/.test(before.lower)
