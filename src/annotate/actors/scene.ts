import type { MentionForm } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { Cast } from './cast/cast.ts'
import { type Character, mention } from './cast/character.ts'
import { learnOffices } from './cast/learn-offices.ts'
import { Discourse } from './coreference/discourse.ts'
import { listOffices, type Offices } from './coreference/resolve-office.ts'
import { findNames } from './names/find-names.ts'
import { findTitleCase } from './names/find-title-case.ts'
import type { FoundName } from './names/found-name.ts'
import { findAnonymity } from './sources/find-anonymity.ts'
import type { Link } from './sources/link.ts'

/** Words that stand for somebody, once it is known for whom. Unit: token indices, half-open. */
export interface Referent {
  readonly first: number
  readonly end: number
  readonly character: Character
}

/** What is known of an article while it is read from start to end. */
export interface Scene {
  readonly document: Document
  readonly cast: Cast
  /** 1 for each sentence in which capitals tell nothing, by index. */
  readonly titleCase: Uint8Array
  /** In text order. */
  readonly names: readonly FoundName[]
  readonly offices: Offices
  readonly discourse: Discourse
  /** Stated reasons for not naming a source, by index of the sentence. */
  readonly anonymity: ReadonlyMap<number, Span>
  /** Names, descriptions and pronouns read so far, by their last token. */
  readonly referents: Map<number, Referent>
  /** Those whom the text describes and does not name, by the noun. */
  readonly unnamed: Map<string, Character>
  /** Those whose names are withheld, with the reason where one is stated. */
  readonly withheld: Map<Character, Span | null>
  /** For each token the outermost quotation that holds it, by index into `Document.quotations`; -1 outside. */
  readonly quotationOf: Int32Array
  /** Links of sources by their place, since several statements can share one. */
  readonly linked: Map<string, Link>
  /** 1 for each token that goes on with a name. */
  readonly inName: Uint8Array
  /** Who is known to have said a quotation, by its index. */
  readonly sayers: Map<number, Character>
}

export function setScene(document: Document): Scene {
  const cast = new Cast()
  const titleCase = findTitleCase(document)
  const names = findNames(document, cast, titleCase)
  learnOffices(document, names)
  return {
    document,
    cast,
    titleCase,
    names,
    offices: listOffices(cast.people.everyone()),
    discourse: new Discourse(),
    anonymity: findAnonymity(document),
    referents: new Map(),
    quotationOf: placeInQuotations(document),
    unnamed: new Map(),
    withheld: new Map(),
    linked: new Map(),
    inName: markNames(document, names),
    sayers: new Map(),
  }
}

function markNames({ tokens }: Document, names: readonly FoundName[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  for (const { first, end } of names) marks.fill(1, first + 1, end)
  return marks
}

function placeInQuotations({ tokens, quotations }: Document): Int32Array {
  const places = new Int32Array(tokens.length).fill(-1)
  let index = -1
  let at = 0
  for (const [next, { start, end, inside }] of quotations.entries()) {
    if (inside !== null) continue
    index = next
    while (at < tokens.length && tokens[at]!.start < start) at++
    while (at < tokens.length && tokens[at]!.start < end) places[at++] = index
  }
  return places
}

/** Notes whom the words `[first, end)` stand for. */
export function recognise(
  { document: { tokens }, referents }: Scene,
  { first, end }: { readonly first: number; readonly end: number },
  character: Character,
  form: MentionForm,
): void {
  if (!character.unnamed) mention(character, { start: tokens[first]!.start, end: tokens[end - 1]!.end }, form)
  referents.set(end - 1, { first, end, character })
}
