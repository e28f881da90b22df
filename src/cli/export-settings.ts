import { resolve } from 'node:path'
import type { ExportFormatName } from '../export/format-names.ts'
import type { ExportFormat } from '../export/index.ts'
import { UsageError } from '../model/errors.ts'
import { isIsoDate } from '../read/check-metadata.ts'

/** The options of `export` as given. */
export interface ExportSettings {
  readonly format?: ExportFormatName
  readonly corrections?: boolean
  readonly ledger?: string
  readonly records?: string
  readonly articles?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  readonly output?: string
  readonly quiet?: boolean
}

/** @throws UsageError for options that do not go together, or not with the format */
export function checkSettings(
  { records, articles, ledger, since, until, output }: ExportSettings,
  format: ExportFormat,
): void {
  if (records !== undefined && ledger !== undefined)
    throw new UsageError('--records and --ledger are two sources: leave one out')
  if (records === undefined && articles !== undefined)
    throw new UsageError('--articles goes with --records: a ledger has the articles itself')
  if (records !== undefined && format.needsText && articles === undefined)
    throw new UsageError(`${format.name} shows words of the articles: name what was extracted from with --articles`)
  if (records === '-' && articles?.includes('-'))
    throw new UsageError('--records and --articles cannot both be standard input')
  if (records !== undefined && records !== '-' && output !== undefined && resolve(records) === resolve(output))
    throw new UsageError(`--output ${output} is the file of the records: choose another`)
  for (const [option, date] of Object.entries({ since, until })) {
    if (date !== undefined && !(isIsoDate(date) && date.length === 10))
      throw new UsageError(`--${option} ${JSON.stringify(date)} is not a day: write 2031-05-14`)
  }
  const toStandardOutput = output === undefined || output === '-'
  if (format.layout === 'folder' && toStandardOutput)
    throw new UsageError(`${format.name} is a folder of files: name one with --output`)
  if (format.name === 'parquet' && toStandardOutput && process.stdout.isTTY)
    throw new UsageError('parquet is no text for a terminal: name a file with --output')
}
