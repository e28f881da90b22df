import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm start`: shows the ledger in the user's data folder in a browser; the first start fills it with the examples. What follows
 * `npm start --` goes to `onrecord serve`.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = `${ROOT}bin/onrecord.js`

const hasLedger = spawnSync(process.execPath, [BIN, 'stats'], { stdio: 'ignore' }).status === 0
if (!hasLedger) {
  process.stdout.write('A first start: adding the examples.\n')
  const { status } = spawnSync(
    process.execPath,
    [BIN, 'add', '--quiet', '--threads', '1', `${ROOT}examples/articles`],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
process.argv = [process.execPath, BIN, 'serve', '--open', ...process.argv.slice(2)]
await import('../bin/onrecord.js')
