import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { InputError } from '../model/errors.ts'

/** Where records go. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>
  /** Makes what was written visible. */
  finish(): Promise<void>
  /** Removes what was written so far; what is written or finished after that is dropped. */
  abandon(): Promise<void>
}

export function standardOutput(): Output {
  return {
    write: async (piece) => {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    },
    finish: async () => {},
    abandon: async () => {},
  }
}

/** Writes beside the file and moves it there at the end, so that a file that exists is whole. @throws InputError where it cannot be written */
export async function fileOutput(path: string): Promise<Output> {
  const partial = `${path}.${process.pid}.partial`
  const stream = createWriteStream(partial, { flags: 'wx' })
  let failure: Error | null = null
  let abandoned = false
  stream.on('error', (error) => {
    failure = error
  })
  const check = (): void => {
    if (failure) throw new InputError(`cannot write ${path}: ${failure.message}`)
  }
  await Promise.race([once(stream, 'open'), once(stream, 'close')]).catch(() => {})
  check()
  return {
    write: async (piece) => {
      if (abandoned) return
      check()
      await new Promise<void>((resolve) => stream.write(piece, () => resolve()))
      if (!abandoned) check()
    },
    finish: async () => {
      if (abandoned) return
      stream.end()
      await once(stream, 'close')
      check()
      await rename(partial, path)
    },
    abandon: async () => {
      abandoned = true
      stream.destroy()
      await rm(partial, { force: true })
    },
  }
}
