import { describe, expect, it } from 'vitest'
import { EXPORT_FORMATS, type ExportFormatName } from '../export/index.ts'
import { UsageError } from '../model/errors.ts'
import { checkSettings, type ExportSettings } from './export-settings.ts'

function check(format: ExportFormatName, settings: Omit<ExportSettings, 'format'>): void {
  const found = EXPORT_FORMATS.find(({ name }) => name === format)
  if (found === undefined) throw new Error(`no format ${format}`)
  checkSettings({ format, ...settings }, found)
}

describe('checkSettings', () => {
  it.each<[ExportFormatName, Omit<ExportSettings, 'format'>]>([
    ['csv', {}],
    ['csv', { records: 'x.jsonl', articles: ['reports'] }],
    ['gexf', { records: '-' }],
    ['gexf', { records: '-', output: '-' }],
    ['brat', { output: 'folder', since: '2031-05-14', until: '2031-05-14' }],
  ])('accepts %s with %j', (format, settings) => expect(() => check(format, settings)).not.toThrow())

  it.each<[ExportFormatName, Omit<ExportSettings, 'format'>, string]>([
    ['brat', {}, 'brat is a folder of files: name one with --output'],
    ['brat', { output: '-' }, 'brat is a folder of files: name one with --output'],
    ['csv', { records: 'x' }, 'csv shows words of the articles: name what was extracted from with --articles'],
    ['csv', { articles: ['x'] }, '--articles goes with --records: a ledger has the articles itself'],
    ['jsonl', { records: 'x', ledger: 'y' }, '--records and --ledger are two sources: leave one out'],
    ['csv', { records: '-', articles: ['a', '-'] }, '--records and --articles cannot both be standard input'],
    [
      'jsonl',
      { records: 'x.jsonl', output: './x.jsonl' },
      '--output ./x.jsonl is the file of the records: choose another',
    ],
    ['csv', { since: 'May' }, '--since "May" is not a day: write 2031-05-14'],
    ['csv', { until: '2031-05-14T09:30:00Z' }, '--until "2031-05-14T09:30:00Z" is not a day: write 2031-05-14'],
  ])('refuses %s with %j', (format, settings, message) => {
    expect(() => check(format, settings)).toThrow(new UsageError(message))
  })
})
