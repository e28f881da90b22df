import type { Document } from '../../../model/document.ts'

/** Kinds of boundary before a token; they also choose the transition table of the CRF. */
export const BOUNDARIES = ['none', 'sentence', 'block', 'start'] as const

/** For each token, the index in `BOUNDARIES` of what parts it from the token before. */
export function readBoundaries({ tokens, sentences }: Document): Uint8Array {
  const boundaries = new Uint8Array(tokens.length)
  sentences.forEach(({ block, firstToken }, index) => {
    const before = sentences[index - 1]
    boundaries[firstToken] = before === undefined ? 3 : before.block === block ? 1 : 2
  })
  return boundaries
}
