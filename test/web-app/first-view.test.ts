import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { generateEntry } from '../../bench/ledger/generate-entries.ts'
import { CHROMIUM, openApp, PAGES } from './open-app.ts'

/** Most that the scripts of the first view may weigh, in bytes of gzip. */
const HEAVIEST = 200_000

it.skipIf(CHROMIUM === undefined)('shows the first view with 200 kB of script, gzipped, or less', async () => {
  const app = await openApp({ entries: [generateEntry(1, 20)] })
  const { page, complaints } = await app.newPage()
  const scripts = new Set<string>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname)
  })
  await page.goto('/')
  await page.locator('[data-hit]').first().waitFor()
  await page.getByRole('group', { name: /Drag over the bars/ }).waitFor()
  expect(scripts.size).toBeGreaterThan(1)
  const files = [...scripts].map((path) => join(PAGES, path))
  expect(files.filter((file) => !existsSync(file))).toEqual([])
  const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  expect(weight).toBeLessThanOrEqual(HEAVIEST)
  expect(complaints).toEqual([])
  await app.close()
})
