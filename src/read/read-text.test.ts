import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

async function* stream(text: string) {
  yield Buffer.from(text)
}

describe('readText', () => {
  it('makes one article of a file, its text unchanged', async () => {
    expect(await readText(stream(' Oster agrees\r\n\r\nMore. \n'), { place: 'a.txt', overrides: {} })).toEqual({
      article: { text: ' Oster agrees\r\n\r\nMore. \n' },
      from: 'text/plain',
      place: 'a.txt',
      notes: [],
    })
  })

  it('adds what the caller knows', async () => {
    const overrides = {
      id: 'a',
      url: 'https://a.example/',
      published: '2031-05-14',
      outlet: 'Harbour Wire',
      lang: 'en',
    }
    expect(await readText(stream('Oster'), { place: 'a.txt', overrides })).toMatchObject({
      article: { text: 'Oster', ...overrides },
    })
  })

  it('gives up on a file above the cap', async () => {
    expect(await readText(stream('Oster'), { place: 'a.txt', overrides: {}, largest: 4 })).toEqual({
      place: 'a.txt',
      reason: 'is larger than 4 bytes, too much for one article: split it, or write JSONL',
    })
  })

  it('finds nothing to read in white space', async () => {
    expect(await readText(stream(' \n\t'), { place: 'a.txt', overrides: {} })).toEqual({
      place: 'a.txt',
      reason: 'holds only white space: there is nothing to read',
    })
  })
})
