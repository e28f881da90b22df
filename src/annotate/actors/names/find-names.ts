import { WORDLIKE_GIVEN_NAMES } from '../../../language/en/name-words.ts'
import type { Document, Token } from '../../../model/document.ts'
import type { Cast } from '../cast/cast.ts'
import { type Character, mention } from '../cast/character.ts'
import { nameKey } from '../cast/name-key.ts'
import { sentenceOf } from '../locate.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import { findRuns } from './find-runs.ts'
import type { FoundName } from './found-name.ts'
import { introducePeople } from './introduce-people.ts'
import { isPlace } from './is-place.ts'
import { isGivenName, type PersonName } from './read-person-name.ts'
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
  const alone = countAlone(document, pieces)
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
    return findRuns(document, index).flatMap((run) => readRun(document, run))
  })
}

/** How often each word stands alone as a name. */
function countAlone({ tokens }: Document, pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { reading } of pieces) {
    if (reading.kind !== 'person' || reading.name.words.length > 1) continue
    const { first, titles } = reading.name
    if (titles.length > 0 || !tokens[first]) continue
    counts.set(tokens[first].lower, (counts.get(tokens[first].lower) ?? 0) + 1)
  }
  return counts
}

function toNames(document: Document, cast: Cast, piece: Piece, alone: ReadonlyMap<string, number>): FoundName[] {
  const { first, end, sentence, reading } = piece
  if (reading.kind === 'known') {
    const { name, type, form } = reading.known
    if (form === 'capital' && isPlace(document.tokens, first, end)) return []
    return [{ first, end, sentence, form, character: cast.other(name, type, { introduced: first }) }]
  }
  if (reading.kind === 'body') {
    const character = cast.other(wordsOf(document, first, end), 'organisation', { introduced: first })
    return [{ first, end, sentence, form: 'name', character }]
  }
  const character = personOf(document.tokens, cast, reading.name, alone)
  return character ? [{ first: reading.name.first, end: reading.name.end, sentence, form: 'name', character }] : []
}

function personOf(
  tokens: readonly Token[],
  cast: Cast,
  name: PersonName,
  alone: ReadonlyMap<string, number>,
): Character | null {
  const [word = ''] = name.words
  if (name.words.length > 1)
    return cast.people.recall(name) ?? cast.people.recall({ ...name, words: name.words.slice(-1) })
  const other = name.titles.length === 0 ? cast.find(word) : null
  if (other) return other
  if (cast.people.knows(word) || cast.people.knowsSurname(word)) return cast.people.recall(name)
  if (name.titles.length > 0)
    return cast.people.recall(name) ?? (cast.people.knowsSurname(word) ? null : cast.people.add(name))
  if (/^\p{Lu}{2,}$/u.test(word))
    return isActing(tokens[name.end]) ? cast.other(word, 'organisation', { introduced: name.first }) : null
  const lone = isGivenName(word) && !WORDLIKE_GIVEN_NAMES.has(nameKey(word)) && (alone.get(word.toLowerCase()) ?? 0) > 1
  return lone ? (cast.people.recall(name) ?? cast.people.add(name)) : null
}

const isActing = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === "'s" || next.lower === "'")

/** The words of a stretch on one line. */
function wordsOf({ text, tokens }: Document, first: number, end: number): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ')
}
