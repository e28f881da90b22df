import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from '../app.ts'
import { Problem } from '../problem.ts'

const MEGABYTE = 1024 * 1024

/** Largest bodies in bytes: those of imports hold files, those of extractions one article. */
const LARGEST = { imports: 64 * MEGABYTE, extract: 16 * MEGABYTE, others: MEGABYTE } as const

const limitTo = (maxSize: number): MiddlewareHandler<AppEnv> =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem(413, `the body is larger than ${maxSize / MEGABYTE} MiB: send less at once`)
    },
  })

const limits = { imports: limitTo(LARGEST.imports), extract: limitTo(LARGEST.extract), others: limitTo(LARGEST.others) }

/** Refuses bodies that are too large, before they are read. */
export const limitBody: MiddlewareHandler<AppEnv> = (c, next) => {
  const { path } = c.req
  return limits[path === '/api/imports' ? 'imports' : path === '/api/extract' ? 'extract' : 'others'](c, next)
}
