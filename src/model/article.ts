/**
 * One news report, as it goes in. `text` is never changed: not trimmed, not normalised, no line ends rewritten.
 * Fields that are absent or null are not known.
 */
export interface Article {
  readonly text: string
  /** Where it is missing, `sha256:` and the first 16 hex digits of the SHA-256 of the UTF-8 text stand in. */
  readonly id?: string | null | undefined
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  /** ISO 8601 date or date-time. */
  readonly published?: string | null | undefined
  readonly outlet?: string | null | undefined
  /** BCP 47 tag. */
  readonly lang?: string | null | undefined
  readonly authors?: readonly string[] | undefined
}

/** A place within an input of many articles where reading can be taken up again. */
export interface ReadPosition {
  /** The input, named as in `place`, without line or record. */
  readonly input: string
  /** Lines, records or items of it that have been gone through, this one included. */
  readonly count: number
  /** Bytes of the input, compressed where it is, behind which the next one begins; null where only counting finds it. */
  readonly offset: number | null
}

/** An article as a reader found it, and where and how it was read. */
export interface ReadArticle {
  readonly article: Article
  /** Media type of what was read, such as `text/html`. Becomes `article.from` in the record. */
  readonly from: string
  /** File or address and, where there are several in it, the line, record or item: `wire.jsonl:12`. For messages to people. */
  readonly place: string
  /** What the reader did that a person may want to know ("decoded as windows-1252"), in words. */
  readonly notes: readonly string[]
  /** Absent where the input is this one article. */
  readonly position?: ReadPosition
}

/** Something that could not be read: the rest goes on. */
export interface ReadFailure {
  readonly place: string
  /** What is wrong and what to do, in words. */
  readonly reason: string
  /** Absent where the input as a whole, or its end, could not be read. */
  readonly position?: ReadPosition
}
