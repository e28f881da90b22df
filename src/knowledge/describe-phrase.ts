import { type Known, UNKNOWN } from './known.ts'
import { findAgent } from './lookup-agent.ts'
import { findCodedActor } from './lookup-coded-actor.ts'
import { findOrganisation, type Organisation } from './lookup-organisation.ts'
import { stateOfPlace } from './lookup-place.ts'
import { findStates, type StateForm, stateOf } from './lookup-state.ts'
import type { UserIndex } from './user-index.ts'

/** A name within a phrase. */
interface Part {
  readonly iso: string | null
  /** CAMEO code of an organisation or body; null for states and places. */
  readonly code: string | null
  readonly form: StateForm | 'place' | 'body'
  /** Half-open range of words. */
  readonly start: number
  readonly end: number
}

/** Longest name of a state, place or body, in words. */
const LONGEST_NAME = 7

const OPENS_NAME = /^["“(]?(?:\p{Lu}|\p{N}|al-)/u

/** True where a name may begin with the word. Nearly all words begin with a small letter: those the pattern need not see. */
function opensName(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= SMALL_A && unit <= SMALL_Z ? word.startsWith('al-') : OPENS_NAME.test(word)
}

const SMALL_A = 0x61
const SMALL_Z = 0x7a

const FORMER = /^(?:former|ex|ex-.+|retired|ousted|deposed|exiled|onetime|one-time)$/i

/**
 * Reads a phrase that describes an actor ("Ostrelian rebels", "a former CIA official", "police in Kabul"): state and sector from
 * the names and the head noun in it. The first state named is whose actor it is. Never an id: a description is nobody by itself.
 * @param users actors of the user, whose names win over what we know; null where there are none
 */
export function describePhrase(phrase: string, date: string | null, users: UserIndex | null = null): Known {
  const words = phrase.trim().replaceAll('’', "'").split(/\s+/u)
  const parts = findParts(words, date, users)
  const body = parts.find(({ code }) => code !== null)
  const place = parts.find(({ iso, code }) => iso !== null && code === null)
  const rest = words.filter((_, at) => !parts.some(({ start, end }) => start <= at && at < end)).join(' ')
  const sector =
    words.some((word) => FORMER.test(word)) && /^(?:former|ex|retired|a former|the former|.*\bformer)/i.test(phrase)
      ? 'ELI'
      : ((findAgent(rest) ?? (rest === '' || parts.length === 0 ? null : findAgent(phrase)))?.sector ?? null)
  if (body) return ofBody(body, sector)
  if (!place) return sector === null ? UNKNOWN : { ...UNKNOWN, code: sector }
  const seat = place.form === 'capital' || place.form === 'metonym'
  return { wikidata: null, iso: place.iso, code: `${place.iso}${sector ?? (seat && rest === '' ? 'GOV' : '')}` }
}

/** "CIA official" is of the CIA's sector; "European Union legislators" are legislators of the union. */
function ofBody({ iso, code }: Part, sector: string | null): Known {
  const own = code ?? ''
  const plain = sector === null || sector === 'GOV' || own.includes(sector)
  return { wikidata: null, iso, code: plain ? own : `${iso ?? own}${sector}` }
}

function findParts(words: readonly string[], date: string | null, users: UserIndex | null): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < words.length; start++) {
    const part = longestPartAt(words, start, date, users)
    if (!part) continue
    parts.push(part)
    start = part.end - 1
  }
  return parts
}

function longestPartAt(
  words: readonly string[],
  start: number,
  date: string | null,
  users: UserIndex | null,
): Part | null {
  if (!opensName(words[start] ?? '')) return null
  for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
    const name = words
      .slice(start, end)
      .join(' ')
      .replace(/[,;:]$|(?<!\.\p{Lu})\.$/u, '')
      .replace(/'s$|(?<=s)'$/, '')
    const found = readUserName(name, date, users) ?? readName(name, date)
    if (found) return { ...found, start, end }
  }
  return null
}

function readUserName(name: string, date: string | null, users: UserIndex | null): Omit<Part, 'start' | 'end'> | null {
  const code = users?.find(name, date)?.code ?? null
  return code === null ? null : { iso: code.slice(0, 3), code, form: 'body' }
}

function readName(name: string, date: string | null): Omit<Part, 'start' | 'end'> | null {
  const [match, other] = findStates(name.replace(/-(?:based|born|led|backed|controlled|held|occupied)$/, ''))
  if (match) return { iso: other ? null : match.state.iso, code: null, form: match.form }
  const organisation: Organisation | undefined = findOrganisation(name)?.organisation
  if (organisation) return { iso: organisation.iso, code: organisation.code, form: 'body' }
  const iso = stateOfPlace(name)
  if (iso !== null) return { iso, code: null, form: 'place' }
  const coded = findCodedActor(name, date)
  return coded?.kind === 'body' ? { iso: isoOf(coded.code), code: coded.code, form: 'body' } : null
}

/** ISO code that a CAMEO code opens with, or holds after MNC, NGO and the like; null where it holds none. */
export function isoOf(code: string): string | null {
  const [first, second] = [code.slice(0, 3), code.slice(3, 6)]
  const isIso = (part: string): boolean => part.length === 3 && stateOf(part) !== null
  if (isIso(first)) return first
  return /^(?:NGO|MNC|IMG|NGM|IGO)$/.test(first) && isIso(second) ? second : null
}
