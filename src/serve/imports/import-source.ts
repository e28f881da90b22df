/** A file as it was uploaded. */
export interface UploadedFile {
  /** As the uploader names it: of their making, no path of this machine. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is to be imported. */
export type ImportSource =
  | { readonly kind: 'files'; readonly files: readonly UploadedFile[] }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly title: string | null
      /** ISO 8601. */
      readonly published: string | null
      readonly outlet: string | null
    }
  | { readonly kind: 'urls'; readonly urls: readonly string[] }
  | { readonly kind: 'feed'; readonly feed: string }
