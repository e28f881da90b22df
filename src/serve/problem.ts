import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { InputError, UsageError } from '../model/errors.ts'

/** What an answer that is no success tells: problem details of RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string().describe('The meaning of the status, in words'),
    status: z.int().describe('Status of the answer'),
    detail: z.string().describe('What is wrong with this request and what to do'),
  })
  .openapi('Problem')

/** The answers of every route that are no success. */
export const PROBLEMS = {
  default: {
    description: 'What is wrong, as problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const

const TITLES: { readonly [status: number]: string } = {
  400: 'Bad request',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Not a type that is read here',
  421: 'Asked for under another name',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'The ledger cannot be used',
}

/** A request that cannot be answered as it stands; becomes an answer with this status. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: ContentfulStatusCode
  /** Header fields of the answer. */
  readonly fields: { readonly [name: string]: string }

  constructor(
    status: ContentfulStatusCode,
    detail: string,
    { cause, fields = {} }: { readonly cause?: unknown; readonly fields?: { readonly [name: string]: string } } = {},
  ) {
    super(detail, { cause })
    this.status = status
    this.fields = fields
  }
}

/** What a caller is told of an error. What the server itself did wrong is not shown in detail. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof UsageError) return new Problem(400, error.message)
  if (error instanceof InputError) return new Problem(503, error.message)
  if (error instanceof HTTPException && error.status < 500)
    return new Problem(error.status, `the request cannot be read: ${error.message || TITLES[error.status]}`)
  return new Problem(500, 'something went wrong here that is not your doing: the log of the server tells what', {
    cause: error,
  })
}

export function answerProblem(c: Context, { status, message, fields }: Problem): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Problem', status, detail: message }
  return c.body(JSON.stringify(body), status, { ...fields, 'Content-Type': 'application/problem+json' })
}
