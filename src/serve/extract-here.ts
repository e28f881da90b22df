import { createExtractor, type Extractor } from '../extract.ts'
import type { Extract } from './serve-context.ts'

/** Extracts in this very thread, which answers nothing else meanwhile; models are loaded at their first use. */
export function extractHere(): Extract {
  const extractors = new Map<string, Extractor>()
  return async (article, model) => {
    const extractor = extractors.get(model) ?? createExtractor({ model })
    extractors.set(model, extractor)
    return extractor.extract(article)
  }
}
