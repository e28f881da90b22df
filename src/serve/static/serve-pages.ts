import { existsSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import type { App } from '../app.ts'

/** A name that the build makes from the content: `index-Bx3k9_aQ.js`. What it names never changes. */
const NAMED_BY_CONTENT = /-[\w-]{8}\.\w+$/

/** Serves the web app in a folder: its files, and its page at every other address without a dot. Adds nothing where there is none. */
export function servePages(app: App, folder: string): void {
  if (!existsSync(folder)) return
  app.get(
    '*',
    async (c, next) => {
      if (c.req.path === '/api' || c.req.path.startsWith('/api/')) return c.notFound()
      await next()
      if (c.res.status !== 200) return
      const lasting = NAMED_BY_CONTENT.test(c.req.path)
      c.header('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
    serveStatic({ root: folder }),
    async (c, next) => (/\.[^/]*$/.test(c.req.path) ? c.notFound() : next()),
    serveStatic({ root: folder, path: 'index.html' }),
  )
}
