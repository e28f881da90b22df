import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, UsageError } from '../model/errors.ts'

/** A folder that files go into. */
export interface FolderOutput {
  /** @throws InputError where it cannot be written */
  write(name: string, text: string): Promise<void>
  /** Makes the folder visible. */
  finish(): Promise<void>
  /** Removes what was written so far. */
  abandon(): Promise<void>
}

/**
 * Writes into a folder beside it and moves that there at the end, so that a folder that exists is whole. @throws UsageError where
 * there is something at the path, InputError where the folder cannot be made
 */
export async function folderOutput(path: string): Promise<FolderOutput> {
  if (existsSync(path)) throw new UsageError(`--output ${path} exists: choose a folder that does not`)
  const partial = `${path.replace(/[\\/]+$/, '')}.${process.pid}.partial`
  await telling(path, mkdir(partial))
  return {
    write: (name, text) => telling(path, writeFile(join(partial, name), text)),
    finish: () => telling(path, rename(partial, path)),
    abandon: () => rm(partial, { recursive: true, force: true }),
  }
}

async function telling(path: string, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw new InputError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
