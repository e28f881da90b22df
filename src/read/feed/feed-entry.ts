/** Words in a feed, and whether they are markup. */
export interface FeedText {
  readonly value: string
  readonly markup: boolean
}

/** One entry of a feed, the same for every kind of feed. null: the feed does not say. */
export interface FeedEntry {
  readonly id: string | null
  readonly title: FeedText | null
  readonly content: FeedText | null
  readonly summary: FeedText | null
  /** As written, perhaps relative to `base`. */
  readonly link: string | null
  /** As written, perhaps relative to the feed's address. */
  readonly base: string | null
  /** As written. */
  readonly published: string | null
  /** Name of the outlet that published it first, where that is another than the feed's. */
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** As written. */
  readonly lang: string | null
}

export interface FeedSummary {
  readonly title: FeedText | null
  /** Address of the outlet's site. */
  readonly link: string | null
  readonly base: string | null
  readonly lang: string | null
  readonly entries: readonly FeedEntry[]
}

/** Markup where there is any, else null. */
export const markupOf = (value: string | undefined): FeedText | null =>
  value === undefined || !/\S/.test(value) ? null : { value, markup: true }

/** Plain text where there is any, else null. */
export const plainOf = (value: string | undefined): FeedText | null =>
  value === undefined || !/\S/.test(value) ? null : { value, markup: false }

/** Names of people without addresses and empty ones. */
export function namesOf(names: readonly (string | undefined)[]): string[] {
  const given = names.filter((name) => name !== undefined).map((name) => name.replace(/\s+/g, ' ').trim())
  return [...new Set(given)].filter((name) => name !== '' && !name.includes('@') && !/^https?:/i.test(name))
}
