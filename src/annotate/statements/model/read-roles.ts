import type { BlockRole, Document } from '../../../model/document.ts'

const ROLES: readonly BlockRole[] = [
  'headline',
  'standfirst',
  'heading',
  'byline',
  'dateline',
  'paragraph',
  'caption',
  'other',
]

/** For each token, what the block it stands in is for, as the model numbers the roles. */
export function readRoles({ tokens, sentences, blocks }: Document): Uint8Array {
  const roles = new Uint8Array(tokens.length)
  for (const { block, firstToken, endToken } of sentences) {
    roles.fill(ROLES.indexOf(blocks[block]?.role ?? 'other'), firstToken, endToken)
  }
  return roles
}
