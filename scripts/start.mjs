import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `onrecord extract` with the terminal of this process. Exits as it does where it fails. */
function extract(...args) {
  process.stdout.write(`\n$ onrecord extract ${args.join(' ')}\n\n`)
  const { status } = spawnSync(process.execPath, ['bin/onrecord.js', 'extract', ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

extract('examples/articles/broken-quotation.txt', '--published', '2031-05-16', '--format', 'read')
extract('examples/articles', '--format', 'table')
