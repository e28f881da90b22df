/** What a name or phrase is known to stand for. */
export interface Known {
  readonly wikidata: string | null
  /** CAMEO code with ISO 3166-1 alpha-3 codes for states; null where it is not known. */
  readonly code: string | null
  /** ISO 3166-1 alpha-3 code of the state that it belongs to; null where it belongs to none, or nobody knows. */
  readonly iso: string | null
}

export const UNKNOWN: Known = { wikidata: null, code: null, iso: null }
