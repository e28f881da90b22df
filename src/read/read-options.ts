/** How the bytes of an input are to be read. */
export type InputFormat = 'text' | 'html' | 'jsonl'

/** What the caller knows of the articles better than they do: it replaces what the inputs themselves say. */
export interface ArticleOverrides {
  readonly id?: string | null
  readonly url?: string | null
  /** ISO 8601 date or date-time. */
  readonly published?: string | null
  readonly outlet?: string | null
  /** BCP 47 tag. */
  readonly lang?: string | null
}

export interface ReadOptions extends ArticleOverrides {
  /** Format of every input, whatever its name; where absent the ending of a file decides, and for other inputs their first bytes. */
  readonly format?: InputFormat
  /** Format of standard input alone; where absent, `format`, and then its first bytes decide. */
  readonly stdinFormat?: InputFormat
  /** What `-` stands for; the standard input of the process where absent. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told once for each folder that held files which were not read: how many, and why. */
  readonly onSkipped?: (skipped: SkippedFiles) => void
}

export interface SkippedFiles {
  /** The folder that was given as input. */
  readonly place: string
  readonly count: number
  /** Why they were skipped, in words. */
  readonly reason: string
}
