import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { AppEnv } from '../app.ts'
import { Problem } from '../problem.ts'
import { clientOf } from './client-of.ts'

/** What a request counts as: writing, extracting and exporting take far more of the server than reading does. */
const COSTLY = 10
const CHEAP = 1

/** Answers so many requests of one caller in a minute, those that are costly counting as ten. */
export function limitRate(perMinute: number): MiddlewareHandler<AppEnv> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (c, next) => {
    const { name } = c.get('caller')
    const isCostly = !['GET', 'HEAD'].includes(c.req.method) || c.req.path.startsWith('/api/export/')
    try {
      await limiter.consume(name === null ? `address ${clientOf(c)}` : `token ${name}`, isCostly ? COSTLY : CHEAP)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = String(Math.ceil(refused.msBeforeNext / 1000))
      throw new Problem(429, `more than ${perMinute} requests in a minute: go on in ${seconds} seconds`, {
        fields: { 'Retry-After': seconds },
      })
    }
    await next()
  }
}
