import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Document, Token } from '../../../model/document.ts'

/** A name with the abbreviation that the text introduces for it: "the Organization of Northern States (ONS)". Unit: token indices. */
export interface Abbreviation {
  readonly first: number
  readonly end: number
  /** The token of the abbreviation. */
  readonly short: number
}

const SHORT = /^\p{Lu}[\p{Lu}\p{Ll}&.-]{0,7}\p{Lu}s?$|^\p{Lu}{2,8}$/u

/** How many tokens before the bracket the name may start. */
const REACH = 14

/** In text order. The capitals of the words before the bracket must spell the abbreviation, small words left out. */
export function findAbbreviations({ tokens }: Document): Abbreviation[] {
  const found: Abbreviation[] = []
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')' || !SHORT.test(tokens[at]!.text)) continue
    const first = spelledFrom(tokens, at - 1, tokens[at]!.text.replace(/[^\p{Lu}]/gu, ''))
    if (first >= 0) found.push({ first, end: at - 1, short: at })
  }
  return found
}

/** Token from which the words up to `end` spell the letters; -1 where they do not. */
function spelledFrom(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length
  for (let at = end - 1; at >= 0 && at >= end - REACH && left > 0; at--) {
    const { text } = tokens[at]!
    if (opensWithCapital(text)) {
      if (text[0] !== letters[left - 1]) return -1
      left--
      if (left === 0) return end - at > 1 ? at : -1
    } else if (!/^[\p{Ll}&'’-]/u.test(text) || text.length > 7) return -1
  }
  return -1
}
