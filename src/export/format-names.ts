/** Names of the formats, in the order in which help lists them: apart from the formats, so that help need not load those. */
export const EXPORT_FORMAT_NAMES = [
  'jsonl',
  'articles',
  'csv',
  'parquet',
  'brat',
  'web-annotation',
  'schema-org',
  'gdelt-gqg',
  'events',
  'plover',
  'cameo',
  'graphml',
  'gexf',
] as const

export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number]
