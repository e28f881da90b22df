import type { Correction } from '../../model/correction.ts'
import { anchorOf, locate, locateAll } from './anchor-places.ts'

/**
 * The correction with its statement where it stands in this text: it may have been named by its place in an earlier one.
 * Unchanged where that is not found.
 */
export function placeInText(text: string, correction: Correction): Correction {
  if (!('statement' in correction)) return correction
  const { content, cue } = correction.statement
  const spans = locateAll(text, content)
  if (spans === null) return correction
  const cueSpan = cue && locate(text, cue)
  return {
    ...correction,
    statement: { content: spans.map((span) => anchorOf(text, span)), cue: cueSpan && anchorOf(text, cueSpan) },
  }
}
