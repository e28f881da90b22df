import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Ledger, Progress } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure, ReadPosition } from '../model/article.ts'

/** Where something was read, so that it can be found again from any folder. */
export interface InputPlace {
  /** Absolute path or address of the input. */
  readonly input: string
  /** `input` with the line, record or item. */
  readonly place: string
}

/** How far each input of a run has been gone through, kept in the ledger so that a run can be taken up again. */
export interface InputProgress {
  /** For `ReadOptions.resume`: where an earlier run over the same, unchanged file has come to. */
  resume(input: string): Promise<ReadPosition | 'done' | null>
  /** How many inputs, or parts of inputs, earlier runs have gone through. */
  resumed(): number
  /** What to store once this is stored; null where the input cannot be taken up again. */
  after(source: ReadArticle | ReadFailure): Progress | null
}

/** How places of uploaded files begin. */
export const UPLOADED = 'upload '

/** True for what was read from standard input or uploaded, which cannot be read again. */
export const isGone = (input: string): boolean => input === 'standard input' || input.startsWith(UPLOADED)

/** Absolute place of what was read. */
export function placeOf({ place, position }: ReadArticle | ReadFailure): InputPlace {
  const named = position?.input ?? place
  const input = isGone(named) || /^https?:\/\//i.test(named) ? named : resolve(named)
  return { input, place: place.startsWith(named) ? input + place.slice(named.length) : place }
}

/** `settings` tells how inputs are read: JSON. */
export function createInputProgress(ledger: Ledger, settings: string): InputProgress {
  const stamps = new Map<string, string>()
  let resumed = 0
  return {
    resume: async (input) => {
      const path = resolve(input)
      const stamp = await stampOf(path)
      if (stamp === null) return null
      stamps.set(path, stamp)
      const known = await ledger.progress(path, settings)
      if (known === null || known.stamp !== stamp) return null
      resumed++
      return known.position === null ? 'done' : { input, ...known.position }
    },
    resumed: () => resumed,
    after: (source) => {
      const { input } = placeOf(source)
      const stamp = stamps.get(input)
      if (stamp === undefined) return null
      const { position } = source
      if (position) return { input, settings, stamp, position: { count: position.count, offset: position.offset } }
      // A file that could not be read is tried again by the next run.
      return 'reason' in source ? null : { input, settings, stamp, position: null }
    },
  }
}

/** Changes when the file does; null where it is no file. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? `${found.size}:${Math.trunc(found.mtimeMs)}` : null
  } catch {
    return null
  }
}
