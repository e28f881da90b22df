import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'

/** What tells one article from another, and one version of it from another. */
export interface Identity {
  /** The same for all versions of an article: those with one URL, or, without a URL, with one id. */
  readonly series: string
  /** The same for the same text with the same description. */
  readonly fingerprint: string
}

/** An article without an id has that of its text. */
export function identify(article: Article): Identity {
  const { text, url, title, published, outlet, lang, authors } = article
  const textDigest = digest(text)
  const id = article.id || `sha256:${textDigest.slice(0, 16)}`
  const description = [id, url, title, published, outlet, lang, authors].map((value) => value ?? null)
  return {
    series: digest(JSON.stringify(url ? ['url', url] : ['id', id])).slice(0, 32),
    fingerprint: digest(JSON.stringify([description, textDigest, text.length])).slice(0, 32),
  }
}

/** SHA-256 in hex. Lone surrogates of the text count as U+FFFD, as in `article.sha256`. */
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
