import type { Agent } from 'undici'
import { checkAddress } from './check-address.ts'
import { createGuardedAgent } from './create-guarded-agent.ts'
import { createPace } from './create-pace.ts'
import { createRobots } from './create-robots.ts'
import { type Failed, type Fetched, type Fetcher, failed, type Validators } from './fetcher.ts'
import type { FetcherOptions } from './fetcher-options.ts'
import { sendRequest } from './send-request.ts'

/** Redirects that are followed, as many as RFC 9309 asks of robots. */
const MOST_REDIRECTS = 5

/**
 * Every address, the first and those that redirects lead to, is checked, held against the robots.txt of its host, and asked for
 * no sooner than the host's delay allows.
 */
export function createFetcher({
  allowPrivate = false,
  hostDelay = 1000,
  largest = 10 * 1024 * 1024,
  longestTime = 30_000,
}: FetcherOptions = {}): Fetcher {
  const agent = createGuardedAgent({ allowPrivate })
  const route = { agent, allowPrivate, largest, longestTime }
  const pace = createPace(hostDelay)
  const robots = createRobots((address, most) => follow(address, { ...route, largest: most, admit: async () => null }))

  async function admit(url: URL): Promise<Failed | null> {
    const rules = await robots.rulesFor(url)
    if ('reason' in rules) return rules
    if (!rules.allows(url)) return failed('may not be fetched: the robots.txt of its host disallows it')
    await pace.wait(url, rules.delay)
    return null
  }

  return {
    fetch: async (address) => {
      const fetched = await follow(address, { ...route, admit })
      return fetched.kind === 'unchanged' ? failed('answers that it is unchanged, and nobody asked') : fetched
    },
    fetchIfChanged: (address, validators) => follow(address, { ...route, admit, validators }),
    close: () => agent.destroy(),
  }
}

interface Route {
  readonly agent: Agent
  readonly allowPrivate: boolean
  readonly largest: number
  readonly longestTime: number
  readonly validators?: Validators
  /** Asked before each request; a failure keeps it from being made. */
  readonly admit: (url: URL) => Promise<Failed | null>
}

async function follow(address: string, route: Route): Promise<Fetched> {
  let next = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const checked = checkAddress(next, route)
    if ('problem' in checked)
      return failed(`${redirects === 0 ? '' : `redirects to ${next}, which `}${checked.problem}`)
    const refused = await route.admit(checked.url)
    if (refused !== null) return refused
    const answer = await sendRequest(checked.url, route)
    if (answer.kind !== 'redirect') return answer
    if (!URL.canParse(answer.location, checked.url.href)) return failed('redirects to what is no web address')
    next = new URL(answer.location, checked.url).href
  }
  return failed(`redirects more than ${MOST_REDIRECTS} times`)
}
