import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Ledger } from '../ledger/index.ts'
import type { AppEnv } from './app.ts'

/** Answers that are kept: at most so many code units in all, and in one of them. */
const KEPT = 16_000_000
const LARGEST = 500_000

/** What is not a matter of the ledger alone, or comes as a stream. */
const NOT_KEPT = /^\/api\/(?:changes|export|extract|imports|session)(?:\/|$)/

/**
 * Gives answers that follow from the ledger a tag that holds for as long as nothing in it changes, so that browsers need not
 * fetch them again, and keeps the latest of them for others who ask the same.
 */
export function cacheAnswers(ledger: Ledger): MiddlewareHandler<AppEnv> {
  const kept = createAnswers()
  // Revisions mean nothing to another process.
  const process = randomBytes(6).toString('base64url')
  return async (c, next) => {
    if (c.req.method !== 'GET' || NOT_KEPT.test(c.req.path)) return next()
    const revision = await ledger.revision()
    const tag = `W/"${process}.${Buffer.from(revision).toString('base64url')}"`
    const fields = { ETag: tag, 'Cache-Control': 'private, no-cache' }
    if (
      c.req
        .header('If-None-Match')
        ?.split(/\s*,\s*/)
        .includes(tag)
    )
      return c.body(null, 304, fields)
    const known = kept.get(revision, c.req.url)
    if (known !== null) return c.body(known, 200, { ...fields, 'Content-Type': 'application/json' })
    await next()
    if (c.res.status !== 200 || !c.res.headers.get('Content-Type')?.startsWith('application/json')) return
    const answer = c.get('json') ?? (await c.res.text())
    kept.set(revision, c.req.url, answer)
    const headers = new Headers(c.res.headers)
    for (const [name, value] of Object.entries(fields)) headers.set(name, value)
    // A text in one piece is sent as it is; a copy of a body, which `clone` makes, only as a stream.
    c.res = undefined
    c.res = new Response(answer, { status: 200, headers })
  }
}

interface Answers {
  /** null where it is not kept, or of another revision. */
  get(revision: string, url: string): string | null
  set(revision: string, url: string, answer: string): void
}

/** Answers of the newest revision that was asked for; the oldest go first where there are too many. */
function createAnswers(): Answers {
  const answers = new Map<string, string>()
  let of = ''
  let size = 0
  const forgetOthers = (revision: string): void => {
    if (revision === of) return
    answers.clear()
    of = revision
    size = 0
  }
  return {
    get: (revision, url) => {
      forgetOthers(revision)
      return answers.get(url) ?? null
    },
    set: (revision, url, answer) => {
      if (revision !== of || answer.length > LARGEST || answers.has(url)) return
      answers.set(url, answer)
      size += answer.length
      for (const [oldest, text] of answers) {
        if (size <= KEPT) return
        answers.delete(oldest)
        size -= text.length
      }
    },
  }
}
