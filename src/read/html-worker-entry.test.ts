import { expect, it } from 'vitest'
import { createPageReader } from './page-reader.ts'

it('starts the worker from its TypeScript source', async () => {
  const pages = createPageReader()
  const page = await pages.read('<html><body><article><p>Oster and Kestria met in Halden.</p></article></body></html>')
  await pages.close()
  expect(page).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
})
