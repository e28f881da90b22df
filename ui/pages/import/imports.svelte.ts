import { untrack } from 'svelte'
import type { Import } from '../../../src/serve/index.ts'
import { cancelImport, listImports, watchImport } from '../../api/imports.ts'

export interface Imports {
  /** The latest first; null until they are known. */
  readonly items: readonly Import[] | null
  /** null where all is well. */
  readonly error: unknown
  /** Starts an import, and follows it. False where it was refused: `error` says why. */
  readonly start: (request: () => Promise<Import>) => Promise<boolean>
  readonly cancel: (id: string) => Promise<void>
}

const hasEnded = ({ state }: Import): boolean => state !== 'waiting' && state !== 'running'

/** The imports of the server, each followed until it ends. To be called while a component is set up. */
export function followImports(): Imports {
  let items = $state.raw<readonly Import[] | null>(null)
  let error = $state.raw<unknown>(null)
  const gone = new AbortController()

  const put = (one: Import): void => {
    const others = items ?? []
    items = others.some(({ id }) => id === one.id)
      ? others.map((other) => (other.id === one.id ? one : other))
      : [one, ...others]
  }
  async function follow(one: Import): Promise<void> {
    put(one)
    if (!hasEnded(one)) for await (const status of watchImport(one.id, gone.signal)) put(status)
  }
  /** What goes wrong is told, unless the page was left. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      error = null
      await work()
      return true
    } catch (problem) {
      if (!gone.signal.aborted) error = problem
      return false
    }
  }

  $effect(() => {
    untrack(() =>
      attempt(async () => {
        const listed = await listImports()
        items = items ?? []
        await Promise.all(listed.map(follow))
      }),
    )
    return () => gone.abort()
  })

  return {
    get items() {
      return items
    },
    get error() {
      return error
    },
    start: (request) =>
      attempt(async () => {
        const started = await request()
        void attempt(() => follow(started))
      }),
    cancel: async (id) => {
      await attempt(async () => put(await cancelImport(id)))
    },
  }
}
