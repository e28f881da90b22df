import { findOrganisation } from '../../../knowledge/lookup-organisation.ts'
import { findStates } from '../../../knowledge/lookup-state.ts'
import { readOffice } from '../../../knowledge/read-office.ts'
import type { ActorAnnotation } from '../../../model/annotation.ts'
import type { Document, Token } from '../../../model/document.ts'
import { tokenAt } from '../locate.ts'

/** What stands beside the mentions of a person: "Russian Foreign Minister Ana Roe", "Ana Roe, the Russian foreign minister,". */
export interface Titles {
  /** Offices in their common form. */
  readonly offices: ReadonlySet<string>
  /** ISO 3166-1 alpha-3 codes of states named there. */
  readonly isos: ReadonlySet<string>
  /** True where an office is told to be held no more. */
  readonly former: boolean
}

/** How many words before and after a name belong to it at most. */
const BEFORE = 8
const AFTER = 14

/** Mentions by name that are looked at: titles stand beside the first. */
const MAX_MENTIONS = 12

export function readTitles({ tokens }: Document, { mentions }: ActorAnnotation): Titles {
  const phrases = mentions
    .filter(({ form }) => form === 'name')
    .slice(0, MAX_MENTIONS)
    .flatMap(({ start, end }) => [before(tokens, tokenAt(tokens, start)), after(tokens, tokenAt(tokens, end))])
    .filter((phrase) => phrase !== '')
  const parts = new Set(phrases.flatMap((phrase) => [phrase, ...phrase.split(/ and (?:the )?/)]))
  const readings = [...parts].map(readOffice)
  return {
    offices: new Set(readings.map(({ office }) => office)),
    isos: new Set(phrases.flatMap(statesIn)),
    former: readings.some(({ former }) => former),
  }
}

const joins = ({ pos, lower, text }: Token): boolean =>
  pos === 'NOUN' ||
  pos === 'ADJ' ||
  pos === 'PROPN' ||
  pos === 'DET' ||
  pos === 'NUM' ||
  pos === 'PART' ||
  /^(?:of|for|and|to|'s|’s|-|former|then)$/.test(lower) ||
  /^\p{Lu}/u.test(text)

/** Words right before a name, a comma between them aside: "the foreign minister of Kestria, Ana Roe". */
function before(tokens: readonly Token[], first: number): string {
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first
  let start = end
  while (start > 0 && end - start < BEFORE && joins(tokens[start - 1]!)) start--
  return wordsOf(tokens, start, end)
}

/** The apposition after a name: "Ana Roe, the foreign minister of Kestria,". */
function after(tokens: readonly Token[], end: number): string {
  if (tokens[end]?.text !== ',') return ''
  let stop = end + 1
  while (stop < tokens.length && stop - end <= AFTER && joins(tokens[stop]!)) stop++
  return wordsOf(tokens, end + 1, stop)
}

/** Words as they are written: marks join what stands before them. */
function wordsOf(tokens: readonly Token[], start: number, end: number): string {
  let words = ''
  for (let at = start; at < end; at++) {
    const gap = at > start && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : ''
    words += gap + tokens[at]!.text
  }
  return words
}

/** Longest name of a state or organisation, in words. */
const LONGEST_NAME = 6

/** Codes of all states that a phrase names, also by their bodies: "Pentagon spokesman". */
export function statesIn(phrase: string): string[] {
  const words = phrase.replace(/['’]s?(?= |$)/g, '').split(/[ ,]+/)
  const found: string[] = []
  for (let start = 0; start < words.length; start++) {
    if (!OPENS_NAME.test(words[start]!)) continue
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
      const name = words.slice(start, end).join(' ')
      const isos = isosOf(name)
      if (isos.length === 0) continue
      found.push(...isos)
      start = end - 1
      break
    }
  }
  return found
}

const OPENS_NAME = /^\p{Lu}|^al-/u

function isosOf(name: string): string[] {
  const states = findStates(name).map(({ state }) => state.iso)
  const iso = states.length > 0 ? null : (findOrganisation(name)?.organisation.iso ?? null)
  return iso === null ? states : [iso]
}
