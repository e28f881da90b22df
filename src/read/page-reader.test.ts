import { afterEach, describe, expect, it } from 'vitest'
import { createPageReader, type PageReader } from './page-reader.ts'

const PAGE = '<html><body><article><p>Oster and Kestria met in Halden.</p></article></body></html>'

let reader: PageReader

afterEach(() => reader.close())

describe('createPageReader', () => {
  it('reads many pages with one worker, good and bad', async () => {
    reader = createPageReader()
    expect(await reader.read(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
    expect(await reader.read(`<body>${'<div>'.repeat(20_000)}`)).toHaveProperty('problem')
    const start = performance.now()
    expect(await reader.read(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('kills a worker that takes too long, and starts another for the next page', async () => {
    reader = createPageReader({ longestTime: 3000 })
    const slow = `<html><body>${`${'<div>'.repeat(500)}<p>a, b</p>${'</div>'.repeat(500)}`.repeat(100)}</body></html>`
    expect(await reader.read(slow)).toEqual({
      problem: 'takes longer than 3 seconds to parse: save the article as text',
    })
    expect(await reader.read(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
  }, 20_000)

  it('may be closed without having read, and twice', async () => {
    reader = createPageReader()
    await reader.close()
    await reader.close()
  })
})
