import {
  FEMALE_PERSON_NOUNS,
  MALE_PERSON_NOUNS,
  OFFICE_NOUNS,
  PARTY_LETTERS,
  PERSON_NOUNS,
  UNION_STATES,
} from '../../../language/en/titles.ts'
import type { Document, Token } from '../../../model/document.ts'
import type { FoundName } from '../names/found-name.ts'
import { titleWords } from '../names/title-words.ts'

/** How many tokens after a name its apposition is looked for. */
const APPOSITION = 16

/** How many tokens before a name its titles are looked for. */
const BEFORE = 6

/** Adds to each person the words beside the name: "Ana Roe, the Osterian foreign minister," teaches "osterian foreign minister". */
export function learnOffices({ tokens }: Document, names: readonly FoundName[]): void {
  for (const { character, first, end } of names) {
    if (character.type !== 'person') continue
    const before = tokens[first - 1]?.text === ',' ? officeBefore(tokens, first - 1) : titlesBefore(tokens, first)
    for (const title of [...before, ...appositionAfter(tokens, end), ...bracketAfter(tokens, end)]) {
      character.titles.add(title)
      if (FEMALE_PERSON_NOUNS.has(title)) character.gender = 'female'
      else if (MALE_PERSON_NOUNS.has(title)) character.gender = 'male'
    }
  }
}

/** True of a noun for an office, a calling or what somebody is to somebody: "minister", "senator", "daughter". */
export const isPersonHead = (word: string): boolean =>
  OFFICE_NOUNS.has(word) || PERSON_NOUNS.has(word) || FEMALE_PERSON_NOUNS.has(word) || MALE_PERSON_NOUNS.has(word)

const ifOffice = (words: readonly string[]): readonly string[] => (words.some(isPersonHead) ? words : [])

const isNominal = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'

/** Words right before a name, back to what is no title; "Kestria's" before them belongs to them. */
function titlesBefore(tokens: readonly Token[], to: number): readonly string[] {
  const found: string[] = []
  for (let at = to - 1; at >= 0 && at >= to - BEFORE; at--) {
    const token = tokens[at]!
    const isPossessive = token.lower === "'s"
    if (isPossessive && at === to - 1) return []
    if (!isPossessive && token.text !== '-' && !isNominal(token)) break
    if (isNominal(token)) found.push(...titleWords(token))
  }
  return ifOffice(found)
}

/** "the foreign minister of Kestria, Halvard Sunde": words from a determiner up to the comma before the name. */
function officeBefore(tokens: readonly Token[], comma: number): readonly string[] {
  const found: string[] = []
  for (let at = comma - 1; at >= 0 && at > comma - APPOSITION; at--) {
    const token = tokens[at]!
    if (token.pos === 'DET') return ifOffice(found)
    if (isNominal(token)) found.push(...titleWords(token))
    else if (token.lower === "'s") return ifOffice([...found, ...titleWords(tokens[at - 1]!)])
    else if (token.lower !== 'of' && token.lower !== 'for') return []
  }
  return []
}

/** "Ana Roe, the foreign minister of Kestria,". An office that belongs to somebody else ("the president's daughter") is left out. */
function appositionAfter(tokens: readonly Token[], end: number): readonly string[] {
  const opener = tokens[end + 1]
  if (tokens[end]?.text !== ',' || !opener || (opener.pos !== 'DET' && opener.pos !== 'PRON' && !isNominal(opener)))
    return []
  let found: string[] = []
  let at = end + 1
  for (; at < end + APPOSITION && at < tokens.length; at++) {
    const token = tokens[at]!
    if (/^[,.;:]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX') break
    if (token.lower === "'s" || token.lower === "'") found = found.filter((word) => !isPersonHead(word))
    if (isNominal(token)) found.push(...titleWords(token))
  }
  const isClosed = at >= tokens.length || /^[,.;:]$/.test(tokens[at]!.text)
  return isClosed || opener.pos === 'DET' ? ifOffice(found) : []
}

/** "(R-Tex.)", ", D-Mass.,": party and state after the name of a member of a congress. */
function bracketAfter(tokens: readonly Token[], end: number): readonly string[] {
  if (tokens[end]?.text !== '(' && tokens[end]?.text !== ',') return []
  const party = PARTY_LETTERS.get(tokens[end + 1]?.text ?? '')
  if (party === undefined || tokens[end + 2]?.text !== '-') return []
  let short = ''
  for (let at = end + 3; at < end + 6 && /^[\p{L}.]+$/u.test(tokens[at]?.text ?? ''); at++) short += tokens[at]!.lower
  const state = UNION_STATES.get(short.replace(/\.$/, ''))
  return [party, ...(state === undefined ? [] : state.split(' '))]
}
