import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Article } from '../model/article.ts'

/**
 * The digest and the id of an article. The digest is the SHA-256 of the UTF-8 text in hex; a lone surrogate counts as
 * U+FFFD. Where the article brings no id, or an empty one, the id is `sha256:` and the first 16 hex digits.
 */
export function identifyArticle({ text, id }: Article): { digest: string; id: string } {
  const digest = bytesToHex(sha256(new TextEncoder().encode(text)))
  return { digest, id: id || `sha256:${digest.slice(0, 16)}` }
}
