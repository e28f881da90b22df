import type { Span } from '../../src/index.ts'

export interface Reference {
  readonly speaker: string | null
  readonly outlet: string | null | undefined
  readonly title: string | null | undefined
  readonly published: string | null | undefined
  readonly url: string | null | undefined
}

/** The words of a statement; gaps within it are shown as an ellipsis. */
export const quote = (text: string, content: readonly Span[]): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** A quotation with its reference, as plain text: what is not known is left out. */
export function writeReference(words: string, { speaker, outlet, title, published, url }: Reference): string {
  const parts = [speaker, outlet, title && `“${title}”`, published, url].filter((part) => part)
  return parts.length === 0 ? words : `${words}\n— ${parts.join(', ')}`
}
