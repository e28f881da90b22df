import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import type { Event } from '../model/record.ts'
import { eventsCsv } from './events-csv.ts'

const read = (file: string): { [name: string]: string }[] => parse(file, { columns: true })

const HEADER =
  'event_id,article_id,article_published,article_outlet,source,source_code,source_wikidata,target,target_code,target_wikidata,' +
  'plover_type,plover_mode,cameo,cameo_root,goldstein,date,trigger,factuality,claimed_by,claimant,statement,mentions'

function write(change: Partial<Event>, outlet = 'The Valmora Wire'): Promise<string> {
  const { record, text } = aRecord()
  const events = record.events.map((event) => ({ ...event, ...change }))
  return collectText(eventsCsv.write([{ record: { ...record, article: { ...record.article, outlet }, events }, text }]))
}

describe('events', () => {
  it('gives an event a row, with both sides, its codes and who claims it', async () => {
    expect(read(await write({}))).toEqual([
      {
        event_id: 'wire-7/e1',
        article_id: 'wire-7',
        article_published: '2031-05-14',
        article_outlet: 'The Valmora Wire',
        source: 'Ostrel',
        source_code: 'OST',
        source_wikidata: 'Q8',
        target: 'Valmora',
        target_code: 'VAL',
        target_wikidata: '',
        plover_type: 'REJECT',
        plover_mode: 'assist',
        cameo: '120',
        cameo_root: '12',
        goldstein: '-4',
        date: '',
        trigger: 'delay',
        factuality: 'claimed',
        claimed_by: 's1',
        claimant: 'Ana Veld',
        statement: '',
        mentions: '1',
      },
    ])
  })

  it('writes a header alone where there are no events', async () => {
    expect(await collectText(eventsCsv.write([]))).toBe(`${HEADER}\n`)
  })

  it('joins several sources, an item without an id empty, and counts mentions', async () => {
    const mentions = [
      { start: 58, end: 63 },
      { start: 40, end: 47 },
    ]
    expect(read(await write({ source: ['a1', 'a2'], target: [], mentions, statement: 's1' }))).toMatchObject([
      { source: 'Ana Veld|Valmora', source_wikidata: 'Q7|', target: '', mentions: '2', statement: 's1' },
    ])
  })

  it("names no claimant for an event in the outlet's own voice", async () => {
    const [row] = read(await write({ claimedBy: null, factuality: 'asserted' }))
    expect(row).toMatchObject({ factuality: 'asserted', claimed_by: '', claimant: '' })
  })

  it('keeps the leading zero of a code, and leaves the root of an event without a code empty', async () => {
    expect(await write({ cameo: '036' })).toContain('"036","03",')
    expect(read(await write({ cameo: null }))).toMatchObject([{ cameo: '', cameo_root: '' }])
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ["'-1", "''-1"],
    ['a=1', 'a=1'],
  ])('writes the outlet %j as %j, so that no spreadsheet runs it', async (outlet, cell) => {
    expect(read(await write({}, outlet))).toMatchObject([{ article_outlet: cell, goldstein: '-4' }])
  })

  it('has a row for each event of any record, whatever stands in it', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 3 }), async (articles) => {
        const rows = read(await collectText(eventsCsv.write(articles)))
        expect(rows.map(({ event_id }) => event_id)).toHaveLength(
          articles.flatMap(({ record }) => record.events).length,
        )
        for (const row of rows) expect(Object.keys(row).join(',')).toBe(HEADER)
      }),
      { seed: 20261124, numRuns: 100 },
    ))
})
