import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import type { Event } from '../model/record.ts'
import { cameoTsv } from './cameo-tsv.ts'

const read = (file: string): { [name: string]: string }[] =>
  parse(file, { columns: true, delimiter: '\t', quote: false, record_delimiter: '\n' })

async function write(change: Partial<Event>) {
  const { record, text } = aRecord()
  const events = record.events.map((event) => ({ ...event, ...change }))
  return read(await collectText(cameoTsv.write([{ record: { ...record, events }, text }])))
}

describe('cameo', () => {
  it('gives an event with its two actors, its code, its claimant and its factuality', async () => {
    expect(await write({})).toEqual([
      {
        'Event ID': 'wire-7/e1',
        'Event Date': '',
        'Source Name': 'Ostrel',
        'Source Code': 'OST',
        'Source Country': 'Ostrel',
        'Event Text': 'delay',
        'CAMEO Code': '120',
        Intensity: '-4',
        'Target Name': 'Valmora',
        'Target Code': 'VAL',
        'Target Country': 'Valmora',
        'Story ID': 'wire-7',
        'Publication Date': '2031-05-14',
        Publisher: 'The Valmora Wire',
        URL: 'https://wire.example/locks',
        Claimant: 'Ana Veld',
        Factuality: 'claimed',
        Statement: '',
      },
    ])
  })

  it('gives one row for each pair of source and target, and the state that a person acts for', async () => {
    const rows = await write({ source: ['a1', 'a3'], target: ['a2', 'a3'] })
    expect(rows.map((row) => [row['Event ID'], row['Source Name'], row['Source Country'], row['Target Name']])).toEqual(
      [
        ['wire-7/e1', 'Ana Veld', 'Valmora', 'Valmora'],
        ['wire-7/e1/2', 'Ana Veld', 'Valmora', 'Ostrel'],
        ['wire-7/e1/3', 'Ostrel', 'Ostrel', 'Valmora'],
        ['wire-7/e1/4', 'Ostrel', 'Ostrel', 'Ostrel'],
      ],
    )
  })

  it('leaves a cell empty where an event has no target', async () => {
    expect(await write({ target: [] })).toMatchObject([{ 'Source Name': 'Ostrel', 'Target Name': '' }])
  })

  it('leaves out events without a CAMEO code', async () => expect(await write({ cameo: null })).toEqual([]))

  it('keeps to its columns and rows whatever stands in names and texts', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 3 }), async (articles) => {
        const coded = articles.flatMap(({ record }) => record.events.filter(({ cameo }) => cameo !== null))
        const rows = read(await collectText(cameoTsv.write(articles)))
        const pairs = coded.map(({ source, target }) => Math.max(1, source.length) * Math.max(1, target.length))
        expect(rows).toHaveLength(pairs.reduce((sum, count) => sum + count, 0))
        for (const row of rows) {
          expect(row.Factuality).toMatch(/^(claimed|planned|hypothetical|denied)$/)
          for (const [name, cell] of Object.entries(row)) {
            expect(cell).not.toMatch(name === 'Intensity' ? /^[=+@]/ : /^[=+\-@]/)
          }
        }
      }),
      { seed: 20261124, numRuns: 150 },
    ))
})
