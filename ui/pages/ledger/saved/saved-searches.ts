/** A search that a person keeps: an address with a name. */
export interface SavedSearch {
  readonly name: string
  /** Parameters of the address of the page, without `?`. */
  readonly parameters: string
}

const KEY = 'onrecord.saved-searches'

/** Where the list lies; `localStorage` in a page. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The saved searches, the newest first; none where the store holds something else. */
export function readSaved(store: Store): SavedSearch[] {
  const held = parse(store.getItem(KEY) ?? '[]')
  return Array.isArray(held) ? held.filter(isSaved).map(({ name, parameters }) => ({ name, parameters })) : []
}

/** Saves a search; takes the place of one with the same name, or for the same thing. */
export function save(store: Store, search: SavedSearch): SavedSearch[] {
  const others = readSaved(store).filter(
    ({ name, parameters }) => name !== search.name && parameters !== search.parameters,
  )
  return write(store, [search, ...others])
}

export const forget = (store: Store, search: SavedSearch): SavedSearch[] =>
  write(
    store,
    readSaved(store).filter(({ name }) => name !== search.name),
  )

function write(store: Store, saved: SavedSearch[]): SavedSearch[] {
  store.setItem(KEY, JSON.stringify(saved))
  return saved
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isSaved = (value: unknown): value is SavedSearch =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'parameters' in value &&
  typeof value.parameters === 'string'
