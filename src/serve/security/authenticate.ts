import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { AppEnv } from '../app.ts'
import { Problem } from '../problem.ts'
import type { Caller } from './caller.ts'
import { clientOf } from './client-of.ts'
import { digestOf, type TokenStore } from './tokens.ts'

/** Holds the token of somebody who has signed in with a browser. */
export const SESSION_COOKIE = 'onrecord_token'

/** Whoever asks without a token, where none is needed. */
const ANYBODY: Caller = { name: null, role: 'admin' }

/** Wrong tokens that one address may try in a minute. */
const MOST_GUESSES = 10

const UNKNOWN = 'a token is needed: send it as Authorization: Bearer TOKEN; onrecord serve token add makes one'

/** Tells who asks. @throws Problem where a token is needed and none is given, or a wrong one */
export type Authenticator = (c: Context<AppEnv>, token: string | undefined) => Promise<Caller>

/** `tokens` null: whoever reaches the server may do everything. */
export function createAuthenticator(tokens: TokenStore | null): Authenticator {
  const guesses = new RateLimiterMemory({ points: MOST_GUESSES, duration: 60 })
  return async (c, token) => {
    if (tokens === null) return ANYBODY
    const unknown = new Problem(401, UNKNOWN, { fields: { 'WWW-Authenticate': 'Bearer' } })
    if (token === undefined) throw unknown
    const client = clientOf(c)
    const made = await guesses.get(client)
    if (made !== null && made.remainingPoints <= 0)
      throw new Problem(429, 'too many wrong tokens: try again in a minute', { fields: { 'Retry-After': '60' } })
    const found = await tokens.find(digestOf(token))
    if (found !== null) return { name: found.name, role: found.role }
    // Where the last guess is used up the limiter rejects; the next request is told.
    await guesses.consume(client).catch(() => {})
    throw unknown
  }
}

/** The one request that needs no token, as it brings one. */
export const SIGN_IN = { method: 'POST', path: '/api/session' }

/** Whoever signs in. */
const NEWCOMER: Caller = { name: null, role: 'read' }

/** Lets pass who may be told apart, and says who it is. */
export const authenticate =
  (authenticator: Authenticator): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const signsIn = c.req.method === SIGN_IN.method && c.req.path === SIGN_IN.path
    c.set('caller', signsIn ? NEWCOMER : await authenticator(c, tokenOf(c)))
    await next()
  }

function tokenOf(c: Context<AppEnv>): string | undefined {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
  return bearer ?? getCookie(c, SESSION_COOKIE)
}
