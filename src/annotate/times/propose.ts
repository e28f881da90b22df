import type { Meaning, TimeExpression, TimeFinder } from './meaning.ts'

/** Named groups of a match; those that took no part are absent. */
export type Groups = { readonly [name: string]: string | undefined }

/**
 * A finder of one pattern, which must have the flag `g`. `read` tells what a match means, or null for a look-alike; it
 * may look at the words around it: `before` and `after` are the nearest 60 code units of the sentence.
 */
export const propose =
  (
    pattern: RegExp,
    read: (groups: Groups, around: { readonly before: string; readonly after: string }) => Meaning | null,
  ): TimeFinder =>
  (sentence) => {
    const found: TimeExpression[] = []
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const before = sentence.slice(Math.max(0, start - CONTEXT), start)
      const meaning = read(match.groups ?? {}, { before, after: sentence.slice(end, end + CONTEXT) })
      if (meaning !== null) found.push({ start, end, meaning })
    }
    return found
  }

/** How much of the sentence a finder sees on each side of a match, in UTF-16 code units. */
const CONTEXT = 60
