import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticles } from './exported-article.ts'
import { type Column, rowsOf, STATEMENT_COLUMNS, type StatementRow } from './statement-columns.ts'

/**
 * The statements as Apache Parquet (Snappy): the columns of the CSV, with lists as LIST, offsets as INT32, confidence as DOUBLE.
 * A lone surrogate becomes U+FFFD.
 */
export const parquet: FileFormat = {
  name: 'parquet',
  layout: 'file',
  mediaType: 'application/vnd.apache.parquet',
  needsText: true,
  write,
}

/** Rows of a row group: what is held in memory at a time. */
const GROUP = 10_000

async function* write(articles: ExportedArticles): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'onrecord' })
  let rows: StatementRow[] = []
  for await (const article of articles) {
    rows.push(...rowsOf(article))
    if (rows.length < GROUP) continue
    await writeGroup(writer, rows)
    rows = []
    yield take(bytes)
  }
  if (rows.length > 0) await writeGroup(writer, rows)
  await writer.finish()
  yield take(bytes)
}

const writeGroup = async (writer: ParquetWriter, rows: readonly StatementRow[]): Promise<void> =>
  writer.write({
    columnData: STATEMENT_COLUMNS.map(({ name, read }) => ({
      name,
      data: rows.map((row) => read(row)),
      offsetIndex: false,
    })),
    rowGroupSize: rows.length,
  })

/** What has been written since the last time. The writer goes on counting where it stands in the file. */
function take(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}

const PHYSICAL: { readonly [Type in Column['type']]: Pick<SchemaElement, 'type' | 'converted_type'> } = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  integers: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

const SCHEMA: SchemaElement[] = [
  { name: 'statements', num_children: STATEMENT_COLUMNS.length },
  ...STATEMENT_COLUMNS.flatMap(elementsOf),
]

/** A list has the three levels that the format asks for. */
function elementsOf({ name, type }: Column): SchemaElement[] {
  if (type !== 'texts' && type !== 'integers') return [{ name, repetition_type: 'OPTIONAL', ...PHYSICAL[type] }]
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...PHYSICAL[type] },
  ]
}
