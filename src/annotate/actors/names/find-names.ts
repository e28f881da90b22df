import type { Document } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import { type Character, mention } from '../cast/character.ts'
import { sentenceOf } from '../locate.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import { findRuns } from './find-runs.ts'
import type { FoundName } from './found-name.ts'
import { introducePeople } from './introduce-people.ts'
import { isPlace } from './is-place.ts'
import { findLoneWords, type LoneWords, readLoneWord } from './read-lone-word.ts'
import type { PersonName } from './read-person-name.ts'
import { type Piece, readRun } from './read-run.ts'
import { readTitleCase } from './read-title-case.ts'

/**
 * Names of people, states and bodies in the whole article, in text order, each with whom it stands for.
 * @param titleCase 1 for each sentence in which capitals tell nothing
 */
export function findNames(document: Document, cast: Cast, titleCase: Uint8Array): FoundName[] {
  const introduced = introduceAbbreviations(document, cast)
  const pieces = findPieces(document, titleCase)
  introducePeople(document, cast, pieces)
  const alone = findLoneWords(document, pieces)
  const named = pieces.flatMap((piece) => toNames(document, cast, piece, alone))
  const found = withAbbreviations([...named, ...readTitleCase(document, cast, titleCase)], introduced)
  for (const { first, end, character, form } of found) {
    mention(character, { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }, form)
  }
  return found
}

/** The names for which the text introduces an abbreviation, and the abbreviations beside them. */
function introduceAbbreviations(document: Document, cast: Cast): FoundName[] {
  return findAbbreviations(document).flatMap(({ first, end, short }) => {
    const character = cast.other(wordsOf(document, first, end), 'organisation', { introduced: first })
    cast.alias(document.tokens[short]!.text, character)
    const found = { sentence: sentenceOf(document, first), character, form: 'name' as const }
    return [
      { ...found, first, end },
      { ...found, first: short, end: short + 1 },
    ]
  })
}

/** All names in text order; what overlaps a name that has an abbreviation gives way to it. */
function withAbbreviations(names: readonly FoundName[], introduced: readonly FoundName[]): FoundName[] {
  const taken = new Set(
    introduced.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)),
  )
  const free = names.filter(({ first, end }) => !taken.has(first) && !taken.has(end - 1))
  return [...free, ...introduced].sort((a, b) => a.first - b.first)
}

function findPieces(document: Document, titleCase: Uint8Array): Piece[] {
  const { sentences, blocks } = document
  return sentences.flatMap((sentence, index) => {
    const { role } = blocks[sentence.block]!
    if (role === 'byline' || role === 'dateline' || titleCase[index] === 1) return []
    return withoutInner(findRuns(document, index).flatMap((run) => readRun(document, run)))
  })
}

/** Without what stands inside the name of a body, states aside: "Settlements" in "Bank for Coastal Settlements". */
function withoutInner(pieces: readonly Piece[]): Piece[] {
  let end = 0
  return pieces.filter((piece) => {
    const isInner = piece.first < end && piece.reading.kind !== 'known'
    if (piece.reading.kind === 'body') end = Math.max(end, piece.end)
    return !isInner
  })
}

function toNames(document: Document, cast: Cast, piece: Piece, alone: LoneWords): FoundName[] {
  const { first, end, sentence, reading } = piece
  if (reading.kind === 'known') {
    const { name, type, form } = reading.known
    if (form === 'capital' && isPlace(document.tokens, first, end)) return []
    return [{ first, end, sentence, form, character: cast.other(name, type, { introduced: first }) }]
  }
  if (reading.kind === 'unread') return nameWithin(document, cast, piece)
  if (reading.kind === 'body') {
    const character = cast.other(wordsOf(document, first, end), 'organisation', { introduced: first })
    return [...nameWithin(document, cast, piece), { first, end, sentence, form: 'name', character }]
  }
  const character = personOf(document, cast, reading.name, alone)
  return character ? [{ first: reading.name.first, end: reading.name.end, sentence, form: 'name', character }] : []
}

/** Somebody known whose name opens that of something else: "the Lund campaign", "the Ana Roe Library". */
function nameWithin({ tokens }: Document, cast: Cast, { first, end, sentence }: Piece): FoundName[] {
  for (const stop of [first + 2, first + 1]) {
    if (stop >= end) continue
    const words = tokens.slice(first, stop).map(({ text }) => text)
    const isKnown = cast.people.knowsSurname(words.at(-1) ?? '')
    const character = isKnown ? cast.people.recall({ first, end: stop, words, titles: [] }) : null
    if (character) return [{ first, end: stop, sentence, form: 'name', character }]
  }
  return []
}

function personOf(document: Document, cast: Cast, name: PersonName, alone: LoneWords): Character | null {
  const [word = ''] = name.words
  if (name.words.length > 1)
    return cast.people.recall(name) ?? cast.people.recall({ ...name, words: name.words.slice(-1) })
  const other = name.titles.length === 0 ? cast.find(word) : null
  if (other) return other
  if (cast.people.knows(word) || cast.people.knowsSurname(word)) return cast.people.recall(name)
  return readLoneWord(document.tokens, cast, name, alone)
}

/** The words of a stretch on one line. */
function wordsOf({ text, tokens }: Document, first: number, end: number): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ')
}
