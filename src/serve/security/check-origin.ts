import type { MiddlewareHandler } from 'hono'
import { Problem } from '../problem.ts'

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const FOREIGN = 'this request comes from a page of another site, and only pages of this one may change anything'

/**
 * Refuses requests that change something where a browser says that a page of another site makes them (cross-site request
 * forgery). Programs that are no browsers send neither header.
 */
export const checkOrigin: MiddlewareHandler = async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const origin = c.req.header('Origin')
    if (origin !== undefined && hostOf(origin) !== hostAskedFor(c.req.header('Host'), c.req.url))
      throw new Problem(403, FOREIGN)
    const site = c.req.header('Sec-Fetch-Site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem(403, FOREIGN)
  }
  await next()
}

/** With the port; null for `Origin: null`, and for what is no origin. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

const hostAskedFor = (host: string | undefined, url: string): string => host?.toLowerCase() ?? new URL(url).host
