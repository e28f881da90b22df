import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NARROW, openApp, WIDE } from '../test/web-app/open-app.ts'
import { ensureChromium } from './ensure-chromium.mjs'

/** `npm run screenshots [FOLDER]`: pictures of the pages of the web app on the sample articles, wide and narrow, in docs/images. */
const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

const PAGES = [
  { name: 'reader', address: '/articles/6?statement=s3', ready: '[data-note]' },
  { name: 'ledger', address: '/?words=summit', ready: '[data-hit]' },
  { name: 'paste', address: '/paste', ready: 'textarea' },
]

if (process.env.CHROMIUM === undefined && ensureChromium() === null)
  throw new Error('no Chromium found: install one or set CHROMIUM to it')
const folder = process.argv[2] ?? pathOf('docs/images')
mkdirSync(folder, { recursive: true })
const app = await openApp({ inputs: [pathOf('examples/articles')] })
for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  for (const { name, address, ready } of PAGES) {
    const { page, complaints } = await app.newPage({ viewport })
    await page.goto(address)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
    if (complaints.length > 0) console.error(`${name}, ${size}: ${complaints.join('; ')}`)
    await page.context().close()
  }
}
await app.close()
