import { codeOfNoun } from '../../../knowledge/lookup-event-pattern.ts'
import type { Token } from '../../../model/document.ts'
import { readPhrases } from '../syntax/read-phrases.ts'
import type { TokenRange } from '../syntax/verb.ts'
import { findPlace } from './find-parties.ts'
import { hasCountry, type Parties, type Party } from './party.ts'

/** Weapons that hide who used them, with what they do. */
const DEVICE =
  /\b(?:bombs?|bombings?|mines?|landmines?|minefields?|explosives?|explosive devices?|booby-traps?|grenades?|ied)(?: (?:blasts?|explosions?|attacks?))?$/
/** Harm that such weapons do. */
const HARM = /^(?:18|19)/
/** What only those in power where it happens can do: to investigate, try, arrest, deport. */
const BY_AUTHORITIES = /^(?:09|1125|116|173|174)/

/** Where those who did something unnamed are to be looked for. */
export interface UnnamedZones {
  /** Where a device stands that did it. */
  readonly device: TokenRange
  /** Words of the whole clause. */
  readonly clause: TokenRange
  readonly passive: boolean
}

/**
 * Who did what nobody is named for: the side whose attack it was ("killed in a Kestrian air strike"), unidentified armed people of the place
 * where a bomb did it (CAMEO `UAF`), or the authorities of the place of an arrest; empty where nothing tells.
 */
export function findUnnamedSources(
  cast: Parties,
  tokens: readonly Token[],
  code: string,
  { device, clause, passive }: UnnamedZones,
): Party[] {
  if (HARM.test(code)) {
    const attack = passive ? attackIn(cast, tokens, device) : null
    return attack ? [attack] : bombers(cast, tokens, device, clause, passive)
  }
  const place = passive && BY_AUTHORITIES.test(code) ? findPlace(cast, tokens, clause) : null
  return place?.phrase.preposition === 'in' ? [place] : []
}

/** "in a Kestrian air strike". */
function attackIn(cast: Parties, tokens: readonly Token[], zone: TokenRange): Party | null {
  for (const phrase of readPhrases(tokens, zone)) {
    const { lemma, lower } = tokens[phrase.end - 1]!
    const noun = codeOfNoun(lemma) ?? codeOfNoun(lower)
    if (phrase.preposition !== 'in' || noun === null || !HARM.test(noun)) continue
    const party = cast.party(phrase, phrase.end, false)
    return party && hasCountry(party.code) ? party : null
  }
  return null
}

function bombers(
  cast: Parties,
  tokens: readonly Token[],
  zone: TokenRange,
  clause: TokenRange,
  passive: boolean,
): Party[] {
  const phrase = readPhrases(tokens, zone).find(({ first, end, preposition }) => {
    const stands = passive ? preposition === 'by' || preposition === 'in' : preposition === null
    const words = tokens.slice(first, end).map(({ lower }) => lower)
    return stands && DEVICE.test(words.join(' '))
  })
  const place = phrase && findPlace(cast, tokens, clause)
  return phrase && place ? [{ code: `${place.code}UAF`, phrase }] : []
}
