import type { Ledger } from '../ledger/index.ts'
import { type App, newApp } from './app.ts'
import { cacheAnswers } from './cache-answers.ts'
import { compressAnswers } from './compress-answers.ts'
import { DESCRIPTION_PATH, describeApi } from './describe-api.ts'
import { extractHere } from './extract-here.ts'
import { answersOf } from './ledger-answers.ts'
import { answerProblem, Problem, problemOf } from './problem.ts'
import { ROUTES } from './routes.ts'
import { authenticate, createAuthenticator } from './security/authenticate.ts'
import { checkHost } from './security/check-host.ts'
import { checkOrigin } from './security/check-origin.ts'
import { demandRole } from './security/demand-role.ts'
import { limitBody } from './security/limit-body.ts'
import { limitRate } from './security/limit-rate.ts'
import { protectPages } from './security/protect-pages.ts'
import type { TokenStore } from './security/tokens.ts'
import type { ServeContext } from './serve-context.ts'
import { servePages } from './static/serve-pages.ts'

export interface AppOptions extends Partial<Omit<ServeContext, 'authenticator' | 'ledger'>> {
  readonly ledger: Ledger
  /** Who may do what; where absent nobody needs a token and everybody may do everything: for this machine alone. */
  readonly tokens?: TokenStore
  /** Names under which the server is known, besides `localhost` and IP addresses. */
  readonly hostNames?: readonly string[]
  /** Requests of one caller in a minute; those that write, extract or export count as ten. 6000 where absent. */
  readonly requestsPerMinute?: number
  /** Folder of the web app; none is served where absent. */
  readonly pages?: string
}

/** The HTTP API on a ledger, and the web app, as an app that any server can ask: it does not listen. */
export function createApp(options: AppOptions): App {
  const { ledger, pages, tokens = null, hostNames = [], requestsPerMinute = 6000, onError = () => {} } = options
  const context: ServeContext = {
    ledger,
    answers: options.answers ?? answersOf(ledger),
    topics: options.topics ?? [],
    officesOf: options.officesOf ?? (() => []),
    extract: options.extract ?? extractHere(),
    imports: options.imports ?? null,
    authenticator: createAuthenticator(tokens),
    onError,
    closing: options.closing ?? new AbortController().signal,
  }
  const app = newApp()
  answerErrors(app, onError)
  app.use(compressAnswers(), protectPages(), checkHost(hostNames), checkOrigin)
  app.use(
    '/api/*',
    authenticate(context.authenticator),
    limitRate(requestsPerMinute),
    demandRole,
    limitBody,
    cacheAnswers(ledger),
  )
  for (const addRoutes of ROUTES) addRoutes(app, context)
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  app.get(DESCRIPTION_PATH, (c) => c.json(describeApi(app)))
  if (pages !== undefined) servePages(app, pages)
  return app
}

function answerErrors(app: App, onError: (error: unknown) => void): void {
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status >= 500) onError(problem.cause ?? error)
    return answerProblem(c, problem)
  })
  app.notFound((c) => answerProblem(c, new Problem(404, `there is nothing at ${c.req.path}: see ${DESCRIPTION_PATH}`)))
}
