/** What an earlier answer said of itself, for a conditional request. null: it did not say. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What a server sent. */
export interface Content extends Validators {
  readonly kind: 'content'
  /** After all redirects. */
  readonly address: string
  readonly bytes: Uint8Array
  /** In lower case; null where the server did not say. */
  readonly mediaType: string | null
  readonly charset: string | null
  /** Seconds for which the answer is fresh, by its `Cache-Control`; null where the server did not say. */
  readonly maxAge: number | null
}

export interface Failed {
  readonly kind: 'failed'
  /** What is wrong and what to do, in words. */
  readonly reason: string
  /** Of HTTP; null where there was no answer at all. */
  readonly status: number | null
  /** Seconds after which to ask again, where the server says so; else null. */
  readonly retryAfter: number | null
}

/** What came back for an address; `unchanged` answers conditional requests alone. */
export type Fetched = Content | { readonly kind: 'unchanged' } | Failed

export const failed = (reason: string, about: Partial<Pick<Failed, 'status' | 'retryAfter'>> = {}): Failed => ({
  kind: 'failed',
  reason,
  status: null,
  retryAfter: null,
  ...about,
})

/** Fetches web addresses, politely and only from the public internet unless told otherwise. */
export interface Fetcher {
  /** Never throws for what a server does. */
  fetch(address: string): Promise<Content | Failed>
  /** The same, on the condition that the content has changed since an earlier answer. */
  fetchIfChanged(address: string, since: Validators): Promise<Fetched>
  close(): Promise<void>
}
