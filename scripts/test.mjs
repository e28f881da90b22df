import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensurePostgres } from './ensure-postgres.mjs'

/** `npm test`: builds where the build is missing or old, finds a Chromium and a PostgreSQL, runs vitest with the arguments given. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = [
  'index.js',
  'index.d.ts',
  'ledger.js',
  'ledger.d.ts',
  'cli.js',
  'serve.js',
  'serve.d.ts',
  'extract-worker.js',
  'read-worker.js',
  'parse-worker.js',
  'onrecord.browser.js',
  'ui/index.html',
]
const BUILT_FROM = [
  'src',
  'ui',
  'models',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'vite.config.ts',
  'svelte.config.js',
]

run(['scripts/embed-weights.mjs'])
if (isOld(BUILT)) {
  run(['node_modules/tsdown/dist/run.mjs', '--logLevel', 'warn'])
  run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
}
if (isOld(['static/index.html']))
  run(['node_modules/vite/bin/vite.js', 'build', '--mode', 'static', '--logLevel', 'warn'])

const chromium = ensureChromium()
if (chromium === null && process.env.CI === 'true') {
  console.error('No Chromium found, and with CI=true the browser tests must run: install one or set CHROMIUM to it.')
  process.exit(1)
}
if (chromium === null) console.log('No Chromium found: browser tests are skipped. Install one or set CHROMIUM to it.')
const postgres = ensurePostgres()
if (postgres === null && process.env.CI === 'true') {
  console.error(
    'No PostgreSQL found, and with CI=true its tests must run: install one or set POSTGRES_BIN to its folder.',
  )
  process.exit(1)
}
if (postgres === null)
  console.log('No PostgreSQL found: its tests are skipped. Install one or set POSTGRES_BIN to the folder of initdb.')
run(['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  ...(chromium === null ? {} : { CHROMIUM: chromium }),
  ...(postgres === null ? {} : { POSTGRES_BIN: postgres }),
})

/** True where one of these files of `dist` is missing, or older than what it is built from. */
function isOld(names) {
  const built = names.map((name) => join(ROOT, 'dist', name))
  if (!built.every((path) => existsSync(path))) return true
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return BUILT_FROM.flatMap(filesOf).some((path) => statSync(path).mtimeMs > oldest)
}

/** Files under a path of the repository that a build reads; none where it does not exist. */
function filesOf(name) {
  const path = join(ROOT, name)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Runs a script of Node in the root of the repository; ends this process where it fails. */
function run(args, env = {}) {
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status === 0) return
  if (signal !== null) console.error(`${args[0]} was ended by ${signal}`)
  process.exit(status ?? 1)
}
