import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './ensure-chromium.mjs'

/** `npm run screenshots [-- NAME ...]`: finds a Chromium as `npm test` does, and takes the pictures of docs/images with it. */
const chromium = ensureChromium()
if (chromium === null) {
  console.error('No Chromium found: install one or set CHROMIUM to it.')
  process.exit(1)
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/take-screenshots.ts', ...process.argv.slice(2)],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  },
)
process.exit(status ?? 1)
