import type { App } from './app.ts'
import { articleRoutes } from './routes/articles.ts'
import { statementRoutes } from './routes/statements.ts'
import { statsRoutes } from './routes/stats.ts'
import type { ServeContext } from './serve-context.ts'

/** All routes of the API, one entry for each resource, in the order in which they are documented. */
export const ROUTES: readonly ((app: App, context: ServeContext) => void)[] = [
  articleRoutes,
  statementRoutes,
  statsRoutes,
]
