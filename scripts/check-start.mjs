import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs `npm start` as on a new machine without a desktop: fails unless page and ledger are there in time and it ends when told to. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds from the start to a page that can be used. */
const LONGEST = 10_000

const home = mkdtempSync(join(tmpdir(), 'onrecord-start-'))
const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ONRECORD_LEDGER: _ledger, ...env } = process.env
const started = Date.now()
const child = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: ROOT,
  env: { ...env, XDG_DATA_HOME: home },
  stdio: ['ignore', 'inherit', 'pipe'],
})
const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
const timer = setTimeout(() => child.kill('SIGKILL'), 6 * LONGEST)
try {
  const origin = await addressOf(child)
  const stats = await (await fetch(`${origin}/api/stats`)).json()
  const page = await fetch(`${origin}/`)
  const html = await page.text()
  const time = Date.now() - started
  child.kill('SIGTERM')
  const end = await ended
  const problems = [
    ...(stats.articles > 0 ? [] : ['the ledger holds no article']),
    ...(page.status === 200 && /^<!doctype html>/i.test(html)
      ? []
      : [`the page is answered with status ${page.status}`]),
    ...(time <= LONGEST ? [] : [`it took ${time} ms to a page, and at most ${LONGEST} are allowed`]),
    ...(end === 0 ? [] : [`it ended with ${end}`]),
  ]
  for (const problem of problems) console.error(`npm start: ${problem}`)
  console.log(`npm start: a page on ${stats.articles} articles and ${stats.statements} statements after ${time} ms`)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  clearTimeout(timer)
  child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
}

/** The address that it prints. */
function addressOf(process) {
  return new Promise((resolve, reject) => {
    let told = ''
    process.stderr.setEncoding('utf8').on('data', (text) => {
      told += text
      const origin = /http:\/\/[^\s/]+/.exec(told)?.[0]
      if (origin !== undefined) resolve(origin)
    })
    process.on('exit', () => reject(new Error(`npm start ended without an address: ${told}`)))
  })
}
