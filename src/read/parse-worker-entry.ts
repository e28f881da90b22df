/**
 * Where the worker starts that parses: `parse-worker.js` beside the built code, or, when this very file runs as
 * TypeScript, its source. A worker cannot run that by itself, so tsx is put in front of it.
 */
export function parseWorkerEntry(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./parse-worker.js', import.meta.url)
  const tsx = import.meta.resolve('tsx/esm/api')
  const source = new URL('./parse-worker.ts', import.meta.url).href
  const start = `import { register } from '${tsx}'; register(); await import('${source}')`
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`)
}
