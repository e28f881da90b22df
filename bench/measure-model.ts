import { builtInModel } from '../src/annotate/statements/model/built-in-models.ts'
import { MODEL_NAMES, type ModelName } from '../src/annotate/statements/model/model-names.ts'
import type { Article } from '../src/index.ts'
import { segment } from '../src/segment/segment.ts'
import { type Spread, spreadOf } from './summarise.ts'

/** A model by itself, on documents that are segmented already. */
export interface ModelSpeed {
  readonly model: ModelName
  /** Milliseconds from base64 to a model that is ready, once and cold. */
  readonly load: number
  /** Of the CPU's seconds, one thread, warm. */
  readonly tokensPerSecond: Spread
}

export function measureModels(articles: readonly Article[], rounds: number): ModelSpeed[] {
  const documents = articles.map((article) => segment(article))
  const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
  return MODEL_NAMES.map((model) => {
    const start = performance.now()
    const { tag } = builtInModel(model)
    const load = performance.now() - start
    for (const document of documents) tag(document)
    const speeds = Array.from({ length: rounds }, () => {
      const before = process.cpuUsage()
      for (const document of documents) tag(document)
      const { user, system } = process.cpuUsage(before)
      return tokens / ((user + system) / 1e6)
    })
    return { model, load, tokensPerSecond: spreadOf(speeds) }
  })
}
