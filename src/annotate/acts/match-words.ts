import type { Phrases } from '../../language/en/act-words.ts'
import type { Token } from '../../model/document.ts'

const isWord = (token: Token | undefined, word: string): boolean => token?.lower === word || token?.lemma === word

/** Index of the first token at or after `from` that is one of the words, as it stands or by its lemma; -1 where none is. */
export function findWord(tokens: readonly Token[], words: ReadonlySet<string>, from = 0): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && (words.has(token.lower) || (token.lemma !== token.lower && words.has(token.lemma))))
      return at
  }
  return -1
}

/** A stretch of tokens, half-open. */
export interface TokenStretch {
  readonly first: number
  readonly end: number
}

/** Where one of the phrases first stands, adverbs between its words allowed for; null where none does. */
export function findPhrase(tokens: readonly Token[], phrases: Phrases, from = 0): TokenStretch | null {
  for (let first = from; first < tokens.length; first++) {
    const token = tokens[first]
    if (token === undefined) continue
    const end = endOfOne(tokens, phrases.get(token.lower), first) ?? endOfOne(tokens, phrases.get(token.lemma), first)
    if (end !== null) return { first, end }
  }
  return null
}

function endOfOne(
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[] | undefined,
  first: number,
): number | null {
  for (const phrase of phrases ?? []) {
    const end = endOfPhrase(tokens, phrase, first)
    if (end !== null) return end
  }
  return null
}

function endOfPhrase(tokens: readonly Token[], phrase: readonly string[], first: number): number | null {
  let at = first
  for (const word of phrase) {
    while (at > first && !isWord(tokens[at], word) && tokens[at]?.pos === 'ADV') at++
    if (!isWord(tokens[at], word)) return null
    at++
  }
  return at
}
