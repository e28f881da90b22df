import { NAMED_PEOPLE } from '../../../language/en/people-nouns.ts'
import type { MentionForm } from '../../../model/annotation.ts'
import type { Document, Token } from '../../../model/document.ts'

import { namesPeople } from '../names/find-known-name.ts'

const OPENER = /^(?:the|a|an|these|those|some|many|most|several|few|other|only|just)\s/i

/** Longest "of" phrase after a plural that belongs to its name, in tokens. */
const MAX_OF = 6

/** The name of several people from the words for them, with an "of" phrase: "members of the Kestrian government". */
export function nameOfPeople(
  { text, tokens }: Document,
  first: number,
  end: number,
): { name: string; phraseEnd: number } {
  const phraseEnd = tokens[end]?.lower === 'of' ? endOfPhrase(tokens, end) : end
  const words = text.slice(tokens[first]!.start, tokens[phraseEnd - 1]!.end).replace(/\s+/gu, ' ')
  return { name: words.replace(OPENER, ''), phraseEnd }
}

function endOfPhrase(tokens: readonly Token[], of: number): number {
  let at = of + 1
  while (at < tokens.length && at <= of + MAX_OF && isNominal(tokens[at]!)) at++
  return at > of + 1 ? at : of
}

const isNominal = ({ pos, text }: Token): boolean =>
  pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || text === '-' || text === '/'

const POWERS =
  /^(?:countries|states|nations|powers|governments|allies|officials|leaders|diplomats|forces|troops|rebels|lawmakers|authorities|republicans|democrats|militants)$/

/** "Democrats", "Ukrainians": a group by name; a plural with a capital that opens a sentence may be none. */
export function formOfPeople(tokens: readonly Token[], end: number): MentionForm {
  const { text, lower } = tokens[end - 1]!
  if (namesPeople(text)) return 'demonym'
  if (NAMED_PEOPLE.has(lower) && /^\p{Lu}/u.test(text)) return 'name'
  const opensSentence = /^[.?!:"“”]$/.test(tokens[end - 2]?.text ?? '.')
  return /^\p{Lu}\p{Ll}/u.test(text) && !opensSentence ? 'name' : 'collective'
}

/** True of a plural that acts in world affairs whether it speaks or not: "Western countries", "Kestrian officials", "Democrats". */
export function readsAsActor(tokens: readonly Token[], first: number, end: number): boolean {
  if (formOfPeople(tokens, end) !== 'collective') return true
  if (!POWERS.test(tokens[end - 1]!.lower)) return false
  return tokens
    .slice(first, end - 1)
    .some(({ text, pos }) => /^\p{Lu}/u.test(text) && (pos === 'ADJ' || pos === 'PROPN'))
}
