import type { Token } from '../../../model/document.ts'
import { type Phrase, readPhrases } from '../syntax/read-phrases.ts'
import type { TokenRange } from '../syntax/verb.ts'
import { countryOf, hasCountry, isOfState, type Parties, type Party } from './party.ts'

const PLACE = /^(?:in|at|near|inside|outside|across|around|throughout|within|into|from)$/
const SKIPPED =
  /^(?:after|before|since|over|about|concerning|during|until|following|despite|as|like|under|amid|amidst)$/
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
function joinedParties(cast: Parties, tokens: readonly Token[], phrases: readonly Phrase[], index: number): Party[] {
  const found: Party[] = []
  for (let at = index; at < phrases.length && (at === index || phrases[at]!.joined); at++) {
    const party = cast.party(phrases[at]!, tailOf(tokens, phrases, at), tokens[phrases[at]!.end]?.lower === 'of')
    if (party) found.push(party, ...sharedHead(cast, tokens, phrases, at, party))
  }
  return distinct(shareSector(distinct(found)))
}

/** "the envoys of Ostrel, Valmora and Kestria": the kind is that of all states in the list. */
function sharedHead(
  cast: Parties,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: number,
  { code, phrase }: Party,
): Party[] {
  const owner = phrases[index + 1]
  if (owner === undefined || tokens[owner.first - 1]?.lower !== 'of' || phrase.end !== owner.end) return []
  const found: Party[] = []
  for (let at = index + 2; phrases[at]?.joined; at++) {
    const party = cast.party(phrases[at]!, phrases[at]!.end, false)
    if (party?.code.length === 3 && hasCountry(party.code)) found.push({ ...party, code: party.code + code.slice(3) })
  }
  return found
}

/** "U.S. and Russian negotiators": the head is of both; "Kestrian helicopters and tanks": so is the state. */
function shareSector(parties: Party[]): Party[] {
  const [opening, last] = [parties[0], parties.at(-1)]
  if (opening && isOfState(opening.code) && opening.code.length > 3)
    return parties.map((party) =>
      !hasCountry(party.code) && party.phrase.end - party.phrase.first === 1
        ? { ...party, code: countryOf(opening.code) + party.code }
        : party,
    )
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
export function findSubjects(cast: Parties, tokens: readonly Token[], zone: TokenRange): Party[] {
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
  cast: Parties,
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
export function findAgents(cast: Parties, tokens: readonly Token[], zone: TokenRange): Party[] {
  const phrases = readPhrases(tokens, zone)
  const index = phrases.findIndex(({ preposition }) => preposition === 'by')
  return index < 0 ? [] : joinedParties(cast, tokens, phrases, index)
}

/** Kinds that act at home: a judge, the police. */
const AT_HOME = /^(?:JUD|COP|OPP|REB|LEG|GOV|MIL|CVL|EDU|LAB)/

/** Sources of which no state is named: of that where they act, else of that of those whom they deal with. */
export function placeSources(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  sources: readonly Party[],
  targets: readonly Party[],
): Party[] {
  if (sources.length === 0 || sources.some(({ code }) => hasCountry(code))) return [...sources]
  const [place] = readPhrases(tokens, zone).flatMap((phrase) => placeAt(cast, phrase) ?? [])
  const state = place?.code ?? targets.find(({ code }) => hasCountry(code))?.code
  return sources.map((source) =>
    state !== undefined && AT_HOME.test(source.code) && !state.startsWith('IGO')
      ? { ...source, code: countryOf(state) + source.code }
      : source,
  )
}

/** "in Zurich", "at the border". */
export const isPlace = ({ preposition }: Phrase): boolean => preposition !== null && PLACE.test(preposition)

/** The state of a place: "in Velm", the capital, is in Kestria, and not its government. */
function placeAt(cast: Parties, phrase: Phrase): Party | null {
  if (!isPlace(phrase)) return null
  const place = cast.party(phrase, phrase.end, false)
  if (place === null || !hasCountry(place.code)) return null
  const isCapital = place.code.length === 6 && place.code.endsWith('GOV') && phrase.end - phrase.first === 1
  return isCapital ? { ...place, code: countryOf(place.code) } : place
}

/** What the phrases after a verb name, by how near they are to being its target. */
interface Candidates {
  readonly others: readonly Party[]
  readonly kinds: readonly Party[]
  readonly place: Party | null
}

/**
 * To whom something is done: the first phrase after the verb that names somebody else than its sources. A place counts where
 * nobody else is named, and somebody of no state where the place tells which.
 */
export function findTargets(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  sources: readonly Party[],
): Party[] {
  const { others, kinds, place } = gatherCandidates(cast, tokens, zone, sources)
  if (others.length > 0) return [...others]
  const state = place ?? sources.find(({ code }) => hasCountry(code))
  if (kinds.length > 0 && state)
    return kinds.map((party) => (place === null && isForeign(party) ? party : inState(party, state)))
  return kinds.length > 0 ? [...kinds] : place ? [place] : []
}

/** What somebody complains of to others: "to the union over Kestria's raids"; empty where nobody is named so. */
export function findGrievance(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  sources: readonly Party[],
): Party[] {
  const phrases = readPhrases(tokens, zone)
  const index = phrases.findIndex(({ preposition }) => /^(?:over|about|against)$/.test(preposition ?? ''))
  const found = index < 0 ? [] : joinedParties(cast, tokens, phrases, index)
  return found.filter((party) => hasCountry(party.code) && isOther(party, sources))
}

const inState = (party: Party, state: Party): Party => ({ ...party, code: countryOf(state.code) + party.code })

/** Refugees are of another state than the one that takes them in or turns them away. */
const isForeign = ({ code }: Party): boolean => code.startsWith('REF')

/** People of no state to whom something is done, as people of the place where it is done. */
export function placeTargets(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  targets: readonly Party[],
): Party[] {
  if (targets.length === 0 || targets.some(({ code }) => hasCountry(code))) return [...targets]
  const place = findPlace(cast, tokens, zone)
  return targets.map((target) => (place === null || isForeign(target) ? target : inState(target, place)))
}

/** The state of the first place that a range names: "in Velm", "outside the town of Velm". */
export function findPlace(cast: Parties, tokens: readonly Token[], zone: TokenRange): Party | null {
  const phrases = readPhrases(tokens, zone)
  for (const [index, phrase] of phrases.entries()) {
    if (!isPlace(phrase)) continue
    const place = cast.party(phrase, tailOf(tokens, phrases, index), tokens[phrase.end]?.lower === 'of')
    if (place && isOfState(place.code)) return { code: countryOf(place.code), phrase: place.phrase }
  }
  return null
}

function gatherCandidates(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  sources: readonly Party[],
): Candidates {
  const phrases = readPhrases(tokens, zone)
  let kinds: readonly Party[] = []
  let place: Party | null = null
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.joined || (phrase.preposition !== null && SKIPPED.test(phrase.preposition))) continue
    const at = placeAt(cast, phrase)
    if (at) {
      place ??= sources.some(({ code }) => code === at.code) ? null : at
      continue
    }
    const parties = joinedParties(cast, tokens, phrases, index).filter((party) => isOther(party, sources))
    if (parties.some(({ code }) => hasCountry(code))) return { others: parties, kinds, place }
    if (kinds.length === 0) kinds = parties
  }
  return { others: [], kinds, place }
}

/** Neither one of the sources nor the state of one. */
const isOther = ({ code }: Party, sources: readonly Party[]): boolean =>
  !sources.some((source) => source.code === code || (countryOf(source.code) === code && !source.code.startsWith('IGO')))
