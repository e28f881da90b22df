import type { Component } from 'svelte'

/** What the component of a page is given. It stays mounted while only these change. */
export interface PageProps {
  /** Of the path: `{ key: '5' }` for `/articles/5` where the pattern is `/articles/:key`. */
  readonly params: { readonly [name: string]: string }
  /** The query of the address. */
  readonly search: URLSearchParams
  /** Fragment of the address without `#`; empty where there is none. */
  readonly hash: string
}

/** A page of the web app. Its code is loaded when it is first opened. */
export interface Page {
  /** `/relations/:source/:target`; a part with a colon matches one segment of the path. */
  readonly path: string
  /** What the main menu calls it; null where the menu does not have it. */
  readonly menu: string | null
  readonly load: () => Promise<{ readonly default: Component<PageProps> }>
}
