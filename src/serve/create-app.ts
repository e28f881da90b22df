import { type App, newApp } from './app.ts'
import { answerProblem, Problem, problemOf } from './problem.ts'
import { ROUTES } from './routes.ts'
import type { ServeContext } from './serve-context.ts'

export interface AppOptions extends ServeContext {
  /** Told of what the server itself did wrong. */
  readonly onError?: (error: unknown) => void
}

/** The HTTP API on a ledger, as an app that any server can ask: it does not listen. */
export function createApp({ onError = () => {}, ...context }: AppOptions): App {
  const app = newApp()
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status >= 500) onError(problem.cause ?? error)
    return answerProblem(c, problem)
  })
  app.notFound((c) => answerProblem(c, new Problem(404, `there is nothing at ${c.req.path}: see /openapi.json`)))
  app.use('/api/*', async (c, next) => {
    c.set('caller', { name: null, role: 'admin' })
    await next()
  })
  for (const addRoutes of ROUTES) addRoutes(app, context)
  return app
}
