import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export interface WorkerEntry {
  readonly url: URL
  readonly execArgv: string[]
}

/**
 * Where the worker starts that parses pages: `html-worker.js` beside the built code, or, when this very file runs as
 * TypeScript, its source, which a worker can run only with tsx.
 */
export function htmlWorkerEntry(): WorkerEntry {
  if (!import.meta.url.endsWith('.ts')) return { url: new URL('./html-worker.js', import.meta.url), execArgv: [] }
  const tsx = createRequire(import.meta.url).resolve('tsx')
  return { url: new URL('./html-worker.ts', import.meta.url), execArgv: ['--import', pathToFileURL(tsx).href] }
}
