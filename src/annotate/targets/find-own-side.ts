import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

const SINGULAR: ReadonlySet<string> = new Set(['i', 'my', 'mine', 'myself'])
const PLURAL: ReadonlySet<string> = new Set(['we', 'our', 'ours', 'ourselves'])

/**
 * The speaker as "I", and the state or body that he speaks for as "we". "Me" and "us" tell nothing: what is done to somebody does not judge him.
 */
export function findOwnSide({ document, sides }: Scene, { content, speaker }: PlacedStatement): Candidate[] {
  if (speaker === null) return []
  const side = sides.get(speaker) ?? (speaker.type === 'person' ? null : speaker)
  const found: Candidate[] = []
  for (const span of content) {
    const { first, end } = tokensIn(document, span)
    for (let at = first; at < end; at++) {
      const { lower, start, end: stop } = document.tokens[at]!
      const actor = SINGULAR.has(lower) ? speaker : PLURAL.has(lower) ? side : null
      if (actor === null) continue
      found.push({ actor, place: { first: at, end: at + 1 }, mention: { start, end: stop }, isOwn: true })
    }
  }
  return found
}
