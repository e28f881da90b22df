import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { StatementModel } from '../annotate/statements/model/statement-model.ts'
import { UsageError } from '../model/errors.ts'
import { ACCURATE } from './accurate-name.ts'
import { loadEncoderModel } from './load-encoder-model.ts'

const require = createRequire(import.meta.url)

/** What the model runs on: peer dependencies, which are not installed unless asked for. */
const PACKAGES = ['onnxruntime-web', '@huggingface/tokenizers']

/**
 * The model `accurate`, for `createExtractor({ model })`: a pretrained encoder, in Node only. It finds more than `default` and takes about a
 * second an article. It starts a thread.
 * @throws UsageError where a package that it runs on is absent; the message says how to get it
 * @throws InputError where its files are damaged
 */
export function loadAccurateModel(): StatementModel {
  requireRuntime()
  return loadEncoderModel(ACCURATE, dirname(require.resolve('#accurate')))
}

/** @throws UsageError where a package that `accurate` runs on is absent */
export function requireRuntime(): void {
  for (const name of PACKAGES) {
    try {
      require.resolve(name)
    } catch {
      throw new UsageError(
        `the model accurate runs on ${name}, which is not installed: npm install ${PACKAGES.join(' ')}`,
      )
    }
  }
}
