import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectText } from '../../test/records/collect.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import { wellFormed } from '../../test/records/well-formed.ts'
import { csv } from './csv.ts'
import { type Column, rowsOf, STATEMENT_COLUMNS } from './statement-columns.ts'

const read = (file: string): { [name: string]: string }[] => parse(file, { columns: true })

/** Takes away the apostrophe before what a spreadsheet would run. */
const withoutApostrophe = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')

/** Splits a cell at the bars that no backslash stands before, and takes the backslashes out. */
function splitList(cell: string): string[] {
  if (cell === '') return []
  const items = ['']
  for (const [mark, escaped] of cell.matchAll(/\\(.)|./gsu)) {
    if (mark === '|') items.push('')
    else items.push(`${items.pop()}${escaped ?? mark}`)
  }
  return items
}

/** A cell read as docs/exports.md says. A list of one null reads as an empty list; the ids beside it tell how many there are. */
function readCell(cell: string, type: Column['type']): string | string[] {
  if (type === 'texts') return splitList(withoutApostrophe(cell))
  if (type === 'integers') return splitList(cell)
  return type === 'text' ? withoutApostrophe(cell) : cell
}

function expectedOf(value: unknown): string | string[] {
  if (!Array.isArray(value)) return wellFormed(String(value ?? ''))
  return value.length === 1 && value[0] === null ? [] : value.map((item) => wellFormed(String(item ?? '')))
}

describe('csv', () => {
  it('gives one row a statement with the words, the offsets and the speaker', async () => {
    const [row, ...rest] = read(await collectText(csv.write([aRecord()])))
    expect(rest).toEqual([])
    expect(row).toMatchObject({
      article_id: 'wire-7',
      article_outlet: 'The Valmora Wire',
      statement_id: 's1',
      kind: 'mixed',
      content: 'the locks|“will open”',
      content_start: '14|24',
      content_end: '23|35',
      cue: 'said',
      cue_start: '9',
      source: 'Ana Veld',
      speaker: 'Ana Veld',
      speaker_of: 'Valmora',
      act: 'accuse',
      negated: 'false',
      target: 'Ostrel',
      target_stance: '-1',
      topic: 'medtop:20000056',
      confidence: '0.93',
    })
  })

  it('writes a header alone where there are no statements', async () => {
    const file = await collectText(csv.write([]))
    expect(file).toBe(`${STATEMENT_COLUMNS.map(({ name }) => name).join(',')}\n`)
  })

  it('keeps null apart from no words', async () => {
    const { record, text } = aRecord()
    const file = await collectText(
      csv.write([{ record: { ...record, article: { ...record.article, url: null, title: '' } }, text }]),
    )
    expect(file.split('\n')[1]).toMatch(/^"wire-7",,"",/)
  })

  it('puts an apostrophe before what a spreadsheet would run, and before no number', async () => {
    const { record, text } = aRecord()
    const titles = ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', 'a=1', "'=1"]
    const file = await collectText(
      csv.write(titles.map((title) => ({ record: { ...record, article: { ...record.article, title } }, text }))),
    )
    expect(read(file).map((row) => row.article_title)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@sum",
      "'\tx",
      "'\rx",
      "'＝1",
      'a=1',
      "''=1",
    ])
    expect(read(file).map((row) => row.target_stance)).toEqual(titles.map(() => '-1'))
  })

  it('holds every attribute of any statement, as another library reads it', () =>
    fc.assert(
      fc.asyncProperty(generatedArticle, async (article) => {
        const rows = read(await collectText(csv.write([article])))
        expect(rows).toHaveLength(article.record.statements.length)
        for (const [index, row] of rowsOf(article).entries()) {
          const cells = STATEMENT_COLUMNS.map(({ name, type }) => [
            name,
            readCell(rows[index]?.[name] ?? 'absent', type),
          ])
          expect(cells).toEqual(STATEMENT_COLUMNS.map((column) => [column.name, expectedOf(column.read(row))]))
        }
      }),
      { seed: 20261124, numRuns: 200 },
    ))
})
