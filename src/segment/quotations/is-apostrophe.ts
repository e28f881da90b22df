import type { Span } from '../../model/span.ts'
import { isDigit, isLetter, isSpace, isWord } from '../characters.ts'

/** Words written with a leading apostrophe. */
const CLIPPED =
  /^(?:em|tis|twas|til|till|cause|cos|bout|round|neath|nother|n|ere|twill|twere|kay|sup|d|ll|re|ve|s|m)(?![\p{L}\p{N}])/iu
/** "’90s", "'08": a decade or year without its century. */
const SHORT_YEAR = /^\d\ds?(?![\p{L}\p{N}])/u

/** Whether a single mark at `at` is surely an apostrophe. Where it may close a quotation, only pairing can tell. */
export function isApostrophe(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? text.charAt(at - 1) : ''
  const after = at + 1 < block.end ? text.charAt(at + 1) : ''
  if (isWord(before) && isWord(after)) return true
  if (isLetter(after) || isDigit(after)) {
    const ahead = text.slice(at + 1, Math.min(at + 12, block.end))
    if (CLIPPED.test(ahead)) return true
    if (SHORT_YEAR.test(ahead) && (text.charAt(at) === '’' || !hasCloserSoon(text, at + 3, block))) return true
    return false
  }
  return isClippedN(text, at, block) || (isSpace(before) && (isSpace(after) || after === ''))
}

/** The second mark of "rock 'n' roll". */
const isClippedN = (text: string, at: number, block: Span): boolean =>
  at - 2 >= block.start &&
  /^['‘’][nN]$/.test(text.slice(at - 2, at)) &&
  (at - 3 < block.start || isSpace(text.charAt(at - 3)))

/** A closing single mark within the next hundred code units. */
const hasCloserSoon = (text: string, from: number, block: Span): boolean =>
  /[\p{L}.,!?]['’](?=[\s.,;:!?)]|$)/u.test(text.slice(from, Math.min(from + 100, block.end)))
