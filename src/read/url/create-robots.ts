import robotsParser from 'robots-parser'
import { decodeText } from '../decode-text.ts'
import { type Failed, type Fetched, failed } from './fetcher.ts'
import { ROBOT_NAME } from './user-agent.ts'

/** Largest robots.txt that is read, in bytes: the least that RFC 9309 asks for. */
const LARGEST = 500 * 1024

/** How long rules hold, in milliseconds: a day, by RFC 9309. */
const LIFETIME = 24 * 3600 * 1000

/** What the robots.txt of a host says to this program. */
export interface RobotRules {
  allows(url: URL): boolean
  /** In milliseconds; null where none is asked for. */
  readonly delay: number | null
}

export interface Robots {
  rulesFor(url: URL): Promise<RobotRules | Failed>
}

/** Its types describe an ES module, but it is CommonJS: the default import is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

const ALL_ALLOWED: RobotRules = { allows: () => true, delay: null }

/**
 * Rules by RFC 9309: a host without a robots.txt (a status from 400 on) allows all; one that does not answer, answers with a
 * status from 500 on, or has had too many requests (429), is not asked for anything else.
 */
export function createRobots(fetchText: (address: string, most: number) => Promise<Fetched>): Robots {
  const known = new Map<string, { readonly rules: Promise<RobotRules | Failed>; readonly until: number }>()
  return {
    rulesFor({ origin }) {
      const found = known.get(origin)
      if (found !== undefined && Date.now() < found.until) return found.rules
      const rules = readRules(`${origin}/robots.txt`, fetchText)
      known.set(origin, { rules, until: Date.now() + LIFETIME })
      return rules
    },
  }
}

async function readRules(
  address: string,
  fetchText: (address: string, most: number) => Promise<Fetched>,
): Promise<RobotRules | Failed> {
  const fetched = await fetchText(address, LARGEST)
  if (fetched.kind === 'failed')
    return fetched.status !== null && fetched.status < 500 && fetched.status !== 429
      ? ALL_ALLOWED
      : unreachable(fetched)
  if (fetched.kind !== 'content') return ALL_ALLOWED
  const robot = parseRobots(address, decodeText(fetched.bytes).text)
  const seconds = robot.getCrawlDelay(ROBOT_NAME)
  return {
    allows: (url) => robot.isAllowed(url.href, ROBOT_NAME) !== false,
    delay: seconds === undefined ? null : seconds * 1000,
  }
}

const unreachable = ({ reason, status, retryAfter }: Failed): Failed =>
  failed(status === null ? reason : `may not be fetched: the robots.txt of its host ${reason}`, { retryAfter })
