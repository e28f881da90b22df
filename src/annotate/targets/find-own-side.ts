import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

const SINGULAR = /^(?:i|my|mine|myself)$/
const PLURAL = /^(?:we|our|ours|ourselves)$/

/**
 * The speaker as "I", and the state or body that he speaks for as "we". "Me" and "us" tell nothing: what is done to somebody does not judge him.
 */
export function findOwnSide({ document, sides }: Scene, { content, speaker }: PlacedStatement): Candidate[] {
  if (speaker === null) return []
  const side = sides.get(speaker) ?? (speaker.type === 'person' ? null : speaker)
  return content.flatMap((span) => {
    const { first, end } = tokensIn(document, span)
    return document.tokens.slice(first, end).flatMap((token, offset): Candidate[] => {
      const actor = SINGULAR.test(token.lower) ? speaker : PLURAL.test(token.lower) ? side : null
      if (actor === null) return []
      const place = { first: first + offset, end: first + offset + 1 }
      return [{ actor, place, mention: { start: token.start, end: token.end }, isOwn: true }]
    })
  })
}
