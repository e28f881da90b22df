import { createExtractor, type Extractor } from '../extract.ts'
import type { PoolOptions } from './pool-options.ts'

/** An extractor with the model of that name. @throws UsageError where a package that the model runs on is absent */
export async function createChosenExtractor({ model, ...options }: PoolOptions): Promise<Extractor> {
  if (model === undefined) return createExtractor(options)
  if (model !== 'accurate') return createExtractor({ ...options, model })
  const { loadAccurateModel } = await import('../encoder/index.ts')
  return createExtractor({ ...options, model: loadAccurateModel() })
}
