import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { gdeltQuotations } from './gdelt-quotations.ts'

const lines = async (articles: Iterable<ReturnType<typeof aRecord>>) =>
  (await collectText(gdeltQuotations.write(articles)))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('gdelt-gqg', () => {
  it('gives an article a line, and each quotation without its marks, with context and speaker', async () => {
    expect(await lines([aRecord()])).toEqual([
      {
        date: '2031-05-14',
        url: 'https://wire.example/locks',
        title: 'Locks to open',
        lang: 'en',
        quotes: [
          {
            pre: 'Ana Veld said the locks ',
            quote: 'will open',
            post: ' and accused Ostrel of delay.',
            speaker: 'Ana Veld',
            speaker_wikidata: 'Q7',
            speaker_status: 'named',
            statement: 's1',
          },
        ],
      },
    ])
  })

  it('takes no mark away where the text lacks it, and says null where nobody is known', async () => {
    const { record } = aRecord()
    const text = "Ana Veld said ''the locks"
    const statements = record.statements.map((statement) => ({
      ...statement,
      speaker: null,
      speakerStatus: 'unknown' as const,
      quotes: [{ start: 14, end: 25, broken: 'close' as const }],
    }))
    const [line] = await lines([{ record: { ...record, statements }, text }])
    expect(line.quotes).toEqual([
      {
        pre: 'Ana Veld said ',
        quote: 'the locks',
        post: '',
        speaker: null,
        speaker_wikidata: null,
        speaker_status: 'unknown',
        statement: 's1',
      },
    ])
  })

  it('leaves out articles without a quotation', async () => {
    const { record, text } = aRecord()
    const statements = record.statements.map((statement) => ({ ...statement, quotes: [] }))
    expect(await lines([{ record: { ...record, statements }, text }])).toEqual([])
  })
})
