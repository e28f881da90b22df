import { EXTRACTOR_VERSION } from '../model/version.ts'
import type { App } from './app.ts'

/** Where the description of the API is. */
export const DESCRIPTION_PATH = '/openapi.json'

/** The API as a document of OpenAPI 3.1, made from the routes themselves. */
export function describeApi(app: App) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: EXTRACTOR_VERSION,
      description:
        'Who said what, about whom, when, and who says that it happened: a ledger of statements from news text.',
      license: { name: 'MIT' },
    },
    security: [{}, { token: [] }],
  })
}
