import { noteScroll, returnToScroll } from './keep-scroll.ts'

/** The address that is shown. URLs are the state of the app: whatever a colleague should see stands in them. */
interface Location {
  readonly path: string
  readonly search: URLSearchParams
  /** Without `#`. */
  readonly hash: string
}

const read = (): Location => ({
  path: window.location.pathname,
  search: new URLSearchParams(window.location.search),
  hash: window.location.hash.slice(1),
})

let current = $state.raw(read())

/** Where the app is; components that read it follow it. */
export const here = (): Location => current

/** Called when the reader goes back or forward, or follows a fragment. */
export function followHistory(): () => void {
  const update = () => {
    current = read()
    void returnToScroll()
  }
  window.addEventListener('popstate', update)
  return () => window.removeEventListener('popstate', update)
}

/**
 * Opens an address of this app, such as `/?words=border`. With `replace` it takes the place of the present one in the history,
 * as befits a filter that changes while one types; without, the page is scrolled to its top.
 */
export function goTo(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(window.history.state, '', address)
  else {
    noteScroll()
    window.history.pushState(null, '', address)
  }
  const before = current
  current = read()
  if (!replace && before.path !== current.path) window.scrollTo(0, 0)
}

/**
 * Writes into the address what matters only to whoever opens it, such as the part of a drawing that is shown: components that
 * follow the address are not told.
 */
export function noteInAddress(name: string, value: string | null): void {
  const address = new URL(window.location.href)
  if (value === null) address.searchParams.delete(name)
  else address.searchParams.set(name, value)
  window.history.replaceState(window.history.state, '', address)
}

/** What `noteInAddress` has written; null where there is nothing. */
export const notedInAddress = (name: string): string | null => new URL(window.location.href).searchParams.get(name)
