import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Writes `weights.js` beside every `models/NAME/weights.bin` that has none or an older one: the same bytes as base64 in a module, so that Node
 * and browser load them without a file system or a network. The source imports it as `#models/NAME`.
 */
const MODELS = fileURLToPath(new URL('../models', import.meta.url))

for (const name of existsSync(MODELS) ? readdirSync(MODELS) : []) {
  const binary = join(MODELS, name, 'weights.bin')
  const module = join(MODELS, name, 'weights.js')
  if (!existsSync(binary) || isNewer(module, binary)) continue
  writeFileSync(module, `export default '${readFileSync(binary).toString('base64')}'\n`)
}

function isNewer(path, than) {
  return existsSync(path) && statSync(path).mtimeMs > statSync(than).mtimeMs
}
