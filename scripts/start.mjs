import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** `npm start`: reads an example, and shows the ledger in the user's data folder, which the first start fills with all of them. */
const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `onrecord` with the terminal of this process. Exits as it does where it fails. */
function onrecord(...args) {
  process.stdout.write(`\n$ onrecord ${args.join(' ')}\n\n`)
  const { status } = run(args, 'inherit')
  if (status !== 0) process.exit(status ?? 1)
}

function run(args, stdio) {
  return spawnSync(process.execPath, ['bin/onrecord.js', ...args], { cwd: root, stdio })
}

onrecord('extract', 'examples/articles/broken-quotation.txt', '--published', '2031-05-16', '--format', 'read')
const isFirst = run(['stats'], 'ignore').status !== 0
if (isFirst) onrecord('add', 'examples/articles')
onrecord('search', '--limit', '12')
onrecord('stats')
