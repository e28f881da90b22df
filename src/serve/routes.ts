import type { App } from './app.ts'
import { actorRoutes } from './routes/actors.ts'
import { articleRoutes } from './routes/articles.ts'
import { changeRoutes } from './routes/changes.ts'
import { compareRoutes } from './routes/compare.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { extractRoutes } from './routes/extract.ts'
import { histogramRoutes } from './routes/histogram.ts'
import { importRoutes } from './routes/imports.ts'
import { relationRoutes } from './routes/relations.ts'
import { sessionRoutes } from './routes/session.ts'
import { statementRoutes } from './routes/statements.ts'
import { statsRoutes } from './routes/stats.ts'
import { suggestRoutes } from './routes/suggest.ts'
import { topicRoutes } from './routes/topics.ts'
import type { ServeContext } from './serve-context.ts'

/** All routes of the API, one entry for each resource, in the order in which they are documented. */
export const ROUTES: readonly ((app: App, context: ServeContext) => void)[] = [
  articleRoutes,
  statementRoutes,
  histogramRoutes,
  suggestRoutes,
  actorRoutes,
  relationRoutes,
  eventRoutes,
  compareRoutes,
  correctionRoutes,
  changeRoutes,
  extractRoutes,
  importRoutes,
  exportRoutes,
  topicRoutes,
  statsRoutes,
  sessionRoutes,
]
