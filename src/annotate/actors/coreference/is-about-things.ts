import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import { PEOPLE_NOUNS } from '../../../language/en/people-nouns.ts'
import { ORGANISATION_NOUNS } from '../../../language/en/speaker-nouns.ts'
import type { Character } from '../cast/character.ts'
import { sentenceOf } from '../locate.ts'
import type { Scene } from '../scene.ts'

/**
 * True where "they" may well stand for things: the sentence names some before it, and the group that it would else stand for not
 * ("Lund released his accounts, although they showed a debt").
 */
export function isAboutThings({ document, discourse }: Scene, token: number, group: Character): boolean {
  if (discourse.isCurrent(group)) return false
  const { firstToken } = document.sentences[sentenceOf(document, token)]!
  return document.tokens.slice(firstToken, token).some(({ pos, lower }) => pos === 'NOUN' && isThings(lower))
}

const isThings = (lower: string): boolean =>
  /[^su]s$/.test(lower) &&
  !PEOPLE_NOUNS.has(lower) &&
  !ORGANISATION_NOUNS.has(lower) &&
  !TIME_NOUNS.has(lower.replace(/s$/, ''))
