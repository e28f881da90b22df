import { ORGANISATION_NOUNS } from '../../language/en/speaker-nouns.ts'
import type { Document, Token } from '../../model/document.ts'
import { type Cast, type Character, mention } from './cast.ts'
import { type PersonName, readPersonName } from './person-name.ts'

/** A person named in the text. */
export interface NamedPerson {
  readonly character: Character
  /** Token index of the first word of the name. */
  readonly first: number
  readonly end: number
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

/** Longest run of capitalised words that is read as one name, in tokens. */
const MAX_RUN = 9

/**
 * Full names and the short forms of them, in text order. A single capitalised word counts only where it is the surname of
 * somebody named in full, or has a title before it.
 */
export function findPersonNames(document: Document, cast: Cast): NamedPerson[] {
  const runs = findRuns(document)
  for (const { name } of runs) if (name.words.length > 1) cast.person(name)
  return runs.flatMap(({ name, sentence }) => {
    const short = name.words.length === 1
    if (short && !cast.knowsSurname(name.words[0]!) && name.titles.length === 0) return []
    const character = cast.person(name)
    if (!character) return []
    const { first, end } = name
    mention(character, { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }, 'name')
    return [{ character, first, end, sentence }]
  })
}

interface Run {
  readonly name: PersonName
  readonly sentence: number
}

function findRuns({ tokens, sentences, blocks }: Document): Run[] {
  return sentences.flatMap(({ firstToken, endToken, block }, sentence) => {
    const { role } = blocks[block]!
    if (role === 'headline' || role === 'heading') return []
    const found: Run[] = []
    let at = firstToken
    while (at < endToken) {
      const end = endOfRun(tokens, at, endToken)
      if (end > at) {
        const name = readRun(tokens, at, end)
        if (name) found.push({ name, sentence })
      }
      at = Math.max(end, at + 1)
    }
    return found
  })
}

function endOfRun(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (at < end && at < first + MAX_RUN && inName(tokens, at, first)) at++
  return at
}

const PARTICLES = /^(?:de|van|von|der|den|del|della|di|da|bin|ben|al|el|la|le)$/

function inName(tokens: readonly Token[], at: number, first: number): boolean {
  const { text, pos, lower } = tokens[at]!
  if (at > first && (PARTICLES.test(lower) || text === '-')) return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  if (!/^\p{Lu}/u.test(text)) return false
  return pos === 'PROPN' || (pos === 'ADJ' && at === first) || (pos === 'NOUN' && at >= first)
}

/** null for "the White House" and other runs that name no person. */
function readRun(tokens: readonly Token[], first: number, end: number): PersonName | null {
  const name = readPersonName(tokens, first, end)
  if (!name) return null
  if (name.titles.length === 0 && tokens[first - 1]?.lower === 'the') return null
  if (name.words.some((word) => ORGANISATION_NOUNS.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word))) return null
  return tokens[end]?.lower === "'s" && name.words.length === 1 && name.titles.length === 0 ? null : name
}
