import type { ImportRunner, KeptImport } from './import-runner.ts'
import type { ImportSource } from './import-source.ts'
import { hasEnded, type ImportStatus } from './import-status.ts'
import { listenTo } from './listen-to.ts'

/** Imports, one after another. */
export interface ImportQueue {
  /** Resolves when it is kept on the disk: from then on it is not lost, whatever happens. */
  add(source: ImportSource, by: string | null): Promise<ImportStatus>
  /** null where there is no such import, or it ended long ago. */
  get(id: string): ImportStatus | null
  /** Those that wait, run, or ended lately, in the order in which they came. */
  list(): readonly ImportStatus[]
  /** Ends an import; what it has stored stays. False where there is no such import. */
  cancel(id: string): Promise<boolean>
  /** Its states, the present one first and the last one last; those that come quickly after one another are left out. */
  watch(id: string, signal: AbortSignal): AsyncGenerator<ImportStatus>
  /** Stops what runs and keeps it, and what waits, for the next start. */
  close(): Promise<void>
}

interface Job {
  status: ImportStatus
  readonly controller: AbortController
  readonly watchers: Set<() => void>
}

/** Imports that have ended and are still told of. */
const REMEMBERED = 50

/** Milliseconds between two states that a watcher is told. */
const PACE = 200

/** Takes up what an earlier process has left, then what is added. `describe` puts an error in words. */
export async function createImportQueue(
  runner: ImportRunner,
  describe: (error: unknown) => string = String,
): Promise<ImportQueue> {
  const jobs = new Map<string, Job>()
  const closing = new AbortController()
  let working: Promise<void> | null = null

  function enqueue(kept: KeptImport): ImportStatus {
    const job: Job = { status: newStatus(kept), controller: new AbortController(), watchers: new Set() }
    jobs.set(kept.id, job)
    working ??= work().finally(() => {
      working = null
    })
    return job.status
  }

  async function work(): Promise<void> {
    for (let job = nextJob(); job !== undefined && !closing.signal.aborted; job = nextJob()) await run(job)
    const ended = [...jobs.values()].filter(({ status }) => hasEnded(status))
    for (const { status } of ended.slice(0, -REMEMBERED)) jobs.delete(status.id)
  }

  const nextJob = (): Job | undefined => [...jobs.values()].find(({ status }) => status.state === 'waiting')

  async function run(job: Job): Promise<void> {
    const { id } = job.status
    change(job, { state: 'running' })
    try {
      const signal = AbortSignal.any([job.controller.signal, closing.signal])
      await runner.run(
        id,
        listenTo(
          () => job.status,
          (changes) => change(job, changes),
        ),
        signal,
      )
      if (closing.signal.aborted && !job.controller.signal.aborted) return
      await runner.forget(id)
      change(job, { state: job.controller.signal.aborted ? 'cancelled' : 'done', current: null })
    } catch (error) {
      // Kept for the next start, which may find the cause gone.
      change(job, { state: 'failed', current: null, problem: describe(error) })
    }
  }

  function change(job: Job, changes: Partial<ImportStatus>): void {
    job.status = { ...job.status, ...changes }
    for (const wake of [...job.watchers]) wake()
  }

  for (const kept of await runner.kept()) enqueue(kept)

  return {
    add: async (source, by) => enqueue(await runner.keep(source, by)),
    get: (id) => jobs.get(id)?.status ?? null,
    list: () => [...jobs.values()].map(({ status }) => status),
    cancel: async (id) => {
      const job = jobs.get(id)
      if (job === undefined) return false
      if (job.status.state === 'waiting' || job.status.state === 'failed') {
        await runner.forget(id)
        change(job, { state: 'cancelled' })
      }
      job.controller.abort()
      return true
    },
    watch: async function* (id, signal) {
      const job = jobs.get(id)
      while (job !== undefined && !signal.aborted) {
        const { status } = job
        yield status
        if (hasEnded(status)) return
        await pause(PACE)
        if (job.status === status) await changed(job, signal)
      }
    },
    close: async () => {
      closing.abort()
      await working
    },
  }
}

const newStatus = (kept: KeptImport): ImportStatus => ({
  ...kept,
  state: 'waiting',
  done: 0,
  total: null,
  added: 0,
  unchanged: 0,
  failed: 0,
  current: null,
  failures: [],
  problem: null,
})

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

function changed({ watchers }: Job, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      watchers.delete(wake)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    watchers.add(wake)
    signal.addEventListener('abort', wake)
  })
}
