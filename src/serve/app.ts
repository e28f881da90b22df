import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from './problem.ts'
import type { Caller } from './security/caller.ts'

/** What every handler can ask its context for. */
export interface AppEnv {
  readonly Variables: {
    caller: Caller
    /** The body of the answer, where `answerJson` has made it. */
    json?: string
  }
  /** Absent where a request is handed to the app without a server, as tests do. */
  readonly Bindings: Partial<HttpBindings>
}

/** An app that routes are added to. */
export type App = OpenAPIHono<AppEnv>

/** An app without routes. A request that does not fit the schema of its route is answered with status 400. */
export function newApp(): App {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      const field = issue?.path.join('.') ?? ''
      const where = field === '' ? partOf(result.target) : `"${field}" of the ${partOf(result.target)}`
      throw new Problem(400, `${where}: ${issue?.message ?? 'is not as it should be'}`)
    },
  })
}

/** What a person calls the part of a request. */
function partOf(target: string): string {
  if (target === 'json' || target === 'form') return 'body'
  return target === 'param' ? 'path' : target
}
