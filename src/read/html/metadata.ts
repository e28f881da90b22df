/** What a page says of its article. null: it does not say. */
export interface PageMetadata {
  readonly title: string | null
  /** ISO 8601 date or date-time. */
  readonly published: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** BCP 47 tag. */
  readonly lang: string | null
  /** Absolute, http or https. */
  readonly url: string | null
  /** The outlet's own summary, which the page may show as a standfirst. */
  readonly description: string | null
}
