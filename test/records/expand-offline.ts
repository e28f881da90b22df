import { type ContextDefinition, expand, type JsonLdDocument, type Options } from 'jsonld'
import type { JsonLdArray } from 'jsonld/jsonld-spec.js'

/**
 * Expands JSON-LD with another library and without a network: the only contexts to be had are `contexts`, by address.
 * @throws where the document names another, or has a property or value that expansion would drop
 */
export function expandOffline(
  document: JsonLdDocument,
  contexts: ReadonlyMap<string, ContextDefinition>,
): Promise<JsonLdArray> {
  const options: Options.Expand & { readonly safe: true } = {
    safe: true,
    documentLoader: async (url) => {
      const context = contexts.get(url)
      if (context === undefined) throw new Error(`the document names ${url}, which is not to be had without a network`)
      return { documentUrl: url, document: { '@context': context } }
    },
  }
  return expand(document, options)
}
