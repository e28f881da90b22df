import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../extract.ts'
import { EVENT_TSV_HEADER, renderEventRows, renderEventTable } from './render-events.ts'

const extractor = createExtractor({
  model: 'fast',
  actors: [
    { name: 'Kestria', code: 'KES', type: 'state' },
    { name: 'Ostrel', code: 'OST', type: 'state' },
  ],
})
const extracted = (text: string) => {
  const article = { text, id: 'a' }
  return { source: { article, from: 'text/plain', place: 'a.txt', notes: [] }, record: extractor.extract(article) }
}

describe('renderEventRows', () => {
  it('is one line an event with as many cells as the header', () => {
    const row = renderEventRows(extracted('Kestria invaded Ostrel.'))
    expect(row).toBe('a\te1\tKestria\tKES\tOstrel\tOST\tCOERCE\tseize\t192\t-9.5\t\tinvaded\t1\tasserted\t\t\t\n')
    expect(row.split('\t')).toHaveLength(EVENT_TSV_HEADER.split('\t').length)
  })

  it('names who claims an event', () => {
    const [cells] = renderEventRows(extracted('Viktor Lund said that Kestria had invaded Ostrel.')).split('\n')
    expect(cells?.split('\t').slice(13, 16)).toEqual(['claimed', 'Viktor Lund', 's1'])
  })

  it('is empty where nothing happens', () => expect(renderEventRows(extracted('It rained.'))).toBe(''))
})

describe('renderEventTable', () => {
  it('is headed by the place of the article', () =>
    expect(renderEventTable(extracted('Kestria invaded Ostrel.'), 100).split('\n')[0]).toBe('a.txt'))
})
