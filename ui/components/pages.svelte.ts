import { untrack } from 'svelte'

interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** A list that comes page by page. */
export interface Pages<Item> {
  /** null until the first page has come. */
  readonly items: readonly Item[] | null
  readonly hasMore: boolean
  readonly error: unknown
  /** Begins anew where `question` is another one than before. */
  readonly start: (question: string) => void
  /** Gets the next page, or the one that failed. */
  readonly goOn: () => void
}

/** @param load gets the page behind a cursor; null stands for the first one */
export function createPages<Item>(load: (cursor: string | null) => Promise<PageOf<Item>>): Pages<Item> {
  let items = $state.raw<readonly Item[] | null>(null)
  let next = $state.raw<string | null>(null)
  let error = $state.raw<unknown>(null)
  let current: string | null = null

  async function get(cursor: string | null): Promise<void> {
    const asked = current
    error = null
    try {
      const page = await load(cursor)
      if (asked !== current) return
      items = cursor === null ? page.items : [...(items ?? []), ...page.items]
      next = page.next
    } catch (problem) {
      if (asked === current) error = problem
    }
  }

  return {
    get items() {
      return items
    },
    get hasMore() {
      return next !== null
    },
    get error() {
      return error
    },
    start: (question) =>
      untrack(() => {
        if (question === current) return
        current = question
        void get(null)
      }),
    goOn: () => void get(next),
  }
}
