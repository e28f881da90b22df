import type { DocumentSource } from './parsed-document.ts'

/** A web page to find the article of. */
export interface PageTask {
  readonly kind: 'page'
  readonly text: string
}

/** A document that may hold several articles. */
export interface DocumentTask extends DocumentSource {
  readonly kind: 'xml' | 'json'
}

export type ParseTask = PageTask | DocumentTask
