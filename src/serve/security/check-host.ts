import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { Problem } from '../problem.ts'

/**
 * Refuses requests that were meant for another name: a page elsewhere could let its own name lead to this address (DNS
 * rebinding). IP addresses cannot be made to do so; `localhost` is always ours; other names are those that `names` lists.
 */
export function checkHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())])
  const isKnown = (host: string): boolean => known.has(host) || isIP(host.replace(/^\[|\]$/g, '')) !== 0
  return async (c, next) => {
    const hosts = [new URL(c.req.url).hostname, hostnameOf(c.req.header('Host'))]
    const wrong = hosts.find((host) => host !== null && !isKnown(host))
    if (wrong !== undefined)
      throw new Problem(
        421,
        `this server is not known as ${JSON.stringify(wrong)}: start it with --host-name to allow that`,
      )
    await next()
  }
}

function hostnameOf(host: string | undefined): string | null {
  if (host === undefined) return null
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host
}
