import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { collectBytes } from '../../test/records/collect.ts'
import { generatedArticle } from '../../test/records/generated-article.ts'
import { wellFormed } from '../../test/records/well-formed.ts'
import type { ExportedArticle } from './exported-article.ts'
import { parquet } from './parquet.ts'
import { rowsOf, STATEMENT_COLUMNS } from './statement-columns.ts'

/** A cell with its texts as they come back from UTF-8. */
const asUtf8 = (cell: unknown): unknown => {
  if (Array.isArray(cell)) return cell.map(asUtf8)
  return typeof cell === 'string' ? wellFormed(cell) : cell
}

describe('parquet', () => {
  let folder: string
  let database: DuckDBInstance
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-parquet-'))
    database = await DuckDBInstance.create(':memory:')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What DuckDB makes of the file, asked in SQL where `file` stands for it. */
  async function query(articles: Iterable<ExportedArticle>, sql: string): Promise<unknown[]> {
    const path = join(folder, 'statements.parquet')
    writeFileSync(path, await collectBytes(parquet.write(articles)))
    const connection = await database.connect()
    try {
      const reader = await connection.runAndReadAll(sql.replace('file', `read_parquet('${path}')`))
      return reader.getRowObjectsJson()
    } finally {
      connection.closeSync()
    }
  }

  it('is read by DuckDB with its types: lists, integers, numbers, truth values', async () => {
    const sql = 'SELECT content, content_end, target_stance, confidence, negated, article_url, time FROM file'
    expect(await query([aRecord()], sql)).toEqual([
      {
        content: ['the locks', '“will open”'],
        content_end: [23, 35],
        target_stance: [-1],
        confidence: 0.93,
        negated: false,
        article_url: 'https://wire.example/locks',
        time: '2031-05-13',
      },
    ])
    const types = await query(
      [aRecord()],
      'SELECT typeof(content) c, typeof(cue_start) s, typeof(confidence) n FROM file',
    )
    expect(types).toEqual([{ c: 'VARCHAR[]', s: 'INTEGER', n: 'DOUBLE' }])
  })

  it('is a file of no rows where there are no statements', async () => {
    expect(await query([], 'SELECT count(*)::INTEGER AS rows FROM file')).toEqual([{ rows: 0 }])
  })

  it('holds more rows than are kept in memory at a time', async () => {
    function* many(): Generator<ExportedArticle> {
      const { record, text } = aRecord()
      for (let index = 0; index < 25_001; index++) yield { text, record: { ...record, id: `w${index}` } }
    }
    const sql =
      'SELECT count(*)::INTEGER AS rows, count(DISTINCT article_id)::INTEGER AS ids, sum(len(content))::INTEGER AS spans FROM file'
    expect(await query(many(), sql)).toEqual([{ rows: 25_001, ids: 25_001, spans: 50_002 }])
  })

  it('gives DuckDB every attribute of any statement, lone surrogates aside', () =>
    fc.assert(
      fc.asyncProperty(fc.array(generatedArticle, { maxLength: 3 }), async (articles) => {
        const expected = articles
          .flatMap(rowsOf)
          .map((row) => Object.fromEntries(STATEMENT_COLUMNS.map(({ name, read }) => [name, asUtf8(read(row))])))
        expect(await query(articles, 'SELECT * FROM file')).toEqual(expected)
      }),
      { seed: 20261124, numRuns: 25 },
    ))
})
