import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

export interface GoldenFile {
  readonly kind: string
  readonly path: string
}

/** All golden files, by kind and name. */
export function findGoldens(): GoldenFile[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: kind }) =>
      readdirSync(join(FOLDER, kind))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ kind, path: join(FOLDER, kind, name) })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
