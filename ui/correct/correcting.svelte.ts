import type { Record } from '../../src/index.ts'
import type { Caller, Corrected, CorrectionRequests, StoredCorrection } from '../../src/serve/index.ts'
import { ask } from '../api/ask.ts'

type Request = CorrectionRequests['requests'][number]

const PLACE = 'onrecord-name'

export interface CorrectingOptions {
  /** Key of the article whose record is corrected. */
  readonly article: () => string
  /** The corrections that are listed, in the order in which they were made. */
  readonly history: () => Promise<readonly StoredCorrection[]>
  /** Given the record that follows from each change, and what was stored. */
  readonly show: (record: Record, stored: readonly StoredCorrection[]) => void
}

/** What a person does to what was extracted. */
export interface Correcting {
  /** Null until it is known, and where nobody may correct. */
  readonly caller: Caller | null
  /** Who corrects, where there are no tokens; kept for the next time. */
  name: string
  /** In the order in which they were made. */
  readonly history: readonly StoredCorrection[]
  /** Why the last change was not stored, or the history not read; null where all is well. */
  readonly error: unknown
  /** Stores a change, or several as one. False where it was refused. */
  readonly correct: (...requests: readonly Request[]) => Promise<boolean>
  readonly undo: (id: string) => Promise<boolean>
  /** Undoes the last change that is not undone. */
  readonly undoLast: () => Promise<boolean>
  readonly load: () => Promise<void>
}

export function createCorrecting({ article, history: list, show }: CorrectingOptions): Correcting {
  let caller = $state.raw<Caller | null>(null)
  let name = $state(window.localStorage.getItem(PLACE) ?? '')
  let history = $state.raw<readonly StoredCorrection[]>([])
  let error = $state.raw<unknown>(null)

  const signature = () => (caller?.name === null && name.trim() !== '' ? { by: name.trim() } : {})

  let latest: Promise<unknown> = Promise.resolve()

  /** One after another: what is pressed while a change is stored acts on what follows from that change. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = latest.then(act)
    latest = result
    return result
  }

  /** Leaves the reason in `error` where it fails. */
  async function readHistory(): Promise<void> {
    try {
      caller ??= await ask<Caller>('/api/session')
      history = await list()
    } catch (problem) {
      error = problem
    }
  }

  async function store(path: string, body: object): Promise<boolean> {
    try {
      const { record, corrections } = await ask<Corrected>(path, { method: 'POST', body: { ...body, ...signature() } })
      error = null
      show(record, corrections)
      await readHistory()
      return true
    } catch (problem) {
      error = problem
      return false
    }
  }

  const undo = (id: string) => store(`/api/corrections/${id}/undo`, {})

  async function undoLast(): Promise<boolean> {
    const last = history.findLast(({ undone, correction }) => !undone && correction.what !== 'undo')
    return last === undefined ? false : undo(last.correction.id)
  }

  return {
    get caller() {
      return caller
    },
    get name() {
      return name
    },
    set name(value) {
      name = value
      window.localStorage.setItem(PLACE, value)
    },
    get history() {
      return history
    },
    get error() {
      return error
    },
    load: () => inTurn(readHistory),
    undo: (id) => inTurn(() => undo(id)),
    correct: (...requests) => inTurn(() => store(`/api/articles/${article()}/corrections`, { requests })),
    undoLast: () => inTurn(undoLast),
  }
}
