import { afterEach, describe, expect, it } from 'vitest'
import { createParser, type Parser } from './parser-thread.ts'

const PAGE = '<html><body><article><p>Oster and Kestria met in Halden.</p></article></body></html>'

let parser: Parser

afterEach(() => parser.close())

describe('createParser', () => {
  it('reads many pages with one worker, good and bad', async () => {
    parser = createParser()
    expect(await parser.readPage(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
    expect(await parser.readPage(`<body>${'<div>'.repeat(20_000)}`)).toHaveProperty('problem')
    const start = performance.now()
    expect(await parser.readPage(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('kills a worker that takes too long, and starts another for the next page', async () => {
    parser = createParser({ longestTime: 3000 })
    const slow = `<html><body>${`${'<div>'.repeat(500)}<p>a, b</p>${'</div>'.repeat(500)}`.repeat(100)}</body></html>`
    expect(await parser.readPage(slow)).toEqual({
      problem: 'takes longer than 3 seconds to parse: save the article as text',
    })
    expect(await parser.readPage(PAGE)).toMatchObject({ article: { text: 'Oster and Kestria met in Halden.' } })
  }, 20_000)

  it('may be closed without having read, and twice', async () => {
    parser = createParser()
    await parser.close()
    await parser.close()
  })
})
