import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the source files: ONRECORD_SHARED, else `../shared` beside the repository; null where it is absent. */
export function findSources(): string | null {
  const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
  const folder = join(shared, 'knowledge')
  return existsSync(folder) ? folder : null
}

/** The lines of a JSONL file. The caller names the shape of its rows, as the README of the files gives it. */
export function readLines<Row>(folder: string, name: string): Row[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): Row => JSON.parse(line))
}
