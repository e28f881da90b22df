import type { Token } from '../../../model/document.ts'
import { type Phrase, readPhrases } from '../syntax/read-phrases.ts'
import type { TokenRange } from '../syntax/verb.ts'
import type { EventCast } from './event-cast.ts'
import { countryOf, hasCountry, type Party } from './party.ts'

const PLACE = /^(?:in|at|near|inside|outside|across|around|throughout|within|into|from)$/
const SKIPPED = /^(?:after|before|since|during|until|following|despite|as|like|under|amid|amidst|between)$/
const LINKS = /^(?:of|in|from|for|with|to|at|on|near|throughout|across)$/

/** Where the phrases that hang on one end: "rebels in the Ivory Coast". */
function tailOf(tokens: readonly Token[], phrases: readonly Phrase[], index: number): number {
  let end = phrases[index]!.end
  for (let at = index + 1; at < phrases.length && at < index + 4; at++) {
    const next = phrases[at]!
    if (next.first !== end + 1 || !LINKS.test(tokens[end]!.lower)) break
    end = next.end
  }
  return end
}

/** The parties of a phrase and of those that "and" joins to it. */
function joinedParties(cast: EventCast, tokens: readonly Token[], phrases: readonly Phrase[], index: number): Party[] {
  const found: Party[] = []
  for (let at = index; at < phrases.length && (at === index || phrases[at]!.joined); at++) {
    const party = cast.party(phrases[at]!, tailOf(tokens, phrases, at), tokens[phrases[at]!.end]?.lower === 'of')
    if (party) found.push(party)
  }
  return shareSector(distinct(found))
}

/** "U.S. and Russian negotiators": the head is of both. */
function shareSector(parties: Party[]): Party[] {
  const last = parties.at(-1)
  if (parties.length < 2 || last === undefined || last.code.length === 3 || !hasCountry(last.code)) return parties
  return parties.map((party) =>
    party.code.length === 3 &&
    party.phrase.end - party.phrase.first === 1 &&
    hasCountry(party.code) &&
    !last.code.startsWith('IGO')
      ? { ...party, code: party.code + last.code.slice(3) }
      : party,
  )
}

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter(({ code }, at) => parties.findIndex((other) => other.code === code) === at)

/** Who stands in the place of a subject: the first phrase that no preposition opens. */
export function findSubjects(cast: EventCast, tokens: readonly Token[], zone: TokenRange): Party[] {
  const phrases = readPhrases(tokens, zone)
  for (const [index, { preposition, joined }] of phrases.entries()) {
    if (preposition !== null || joined) continue
    const parties = joinedParties(cast, tokens, phrases, index)
    if (parties.length > 0)
      return parties.some(({ code }) => hasCountry(code)) ? parties : withPlace(cast, tokens, phrases, index, parties)
  }
  return []
}

/** Of a kind of people that no state is named with: the state that the clause names as their place. */
function withPlace(
  cast: EventCast,
  _tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: number,
  parties: Party[],
): Party[] {
  for (const phrase of phrases.slice(index + 1)) {
    if (phrase.preposition === null || !PLACE.test(phrase.preposition)) continue
    const place = cast.party(phrase, phrase.end, false)
    if (place && hasCountry(place.code))
      return parties.map((party) => ({ ...party, code: countryOf(place.code) + party.code }))
  }
  return parties
}

/** The agent of a passive: the phrase after "by". */
export function findAgents(cast: EventCast, tokens: readonly Token[], zone: TokenRange): Party[] {
  const phrases = readPhrases(tokens, zone)
  const index = phrases.findIndex(({ preposition }) => preposition === 'by')
  return index < 0 ? [] : joinedParties(cast, tokens, phrases, index)
}

/**
 * To whom something is done: the first phrase after the verb that names somebody else than its sources. A place counts where
 * nobody else is named, and somebody of no state where the place tells which.
 */
export function findTargets(
  cast: EventCast,
  tokens: readonly Token[],
  zone: TokenRange,
  sources: readonly Party[],
): Party[] {
  const phrases = readPhrases(tokens, zone)
  let kind: Party[] = []
  let place: Party[] = []
  for (const [index, phrase] of phrases.entries()) {
    if (
      phrase.joined ||
      (phrase.preposition !== null && SKIPPED.test(phrase.preposition) && phrase.preposition !== 'between')
    )
      continue
    const parties = joinedParties(cast, tokens, phrases, index).filter(
      ({ code }) => !sources.some((source) => source.code === code),
    )
    if (parties.length === 0) continue
    if (!parties.some(({ code }) => hasCountry(code))) {
      if (kind.length === 0) kind = parties
    } else if (phrase.preposition !== null && PLACE.test(phrase.preposition)) {
      if (place.length === 0) place = parties
    } else if (parties.some(({ code }) => !sources.some((source) => countryOf(source.code) === code))) return parties
  }
  const state = place[0] ?? sources.find(({ code }) => hasCountry(code))
  if (kind.length > 0 && state) return kind.map((party) => ({ ...party, code: countryOf(state.code) + party.code }))
  return kind.length > 0 ? kind : place
}
