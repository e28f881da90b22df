import { articlesJsonl } from './articles-jsonl.ts'
import { brat } from './brat/brat.ts'
import { cameoTsv } from './cameo-tsv.ts'
import { csv } from './csv.ts'
import { eventsCsv } from './events-csv.ts'
import type { ExportFormat } from './export-format.ts'
import { gdeltQuotations } from './gdelt-quotations.ts'
import { jsonl } from './jsonl.ts'
import { gexf } from './network/gexf.ts'
import { graphml } from './network/graphml.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { schemaOrg } from './schema-org.ts'
import { webAnnotation } from './web-annotation.ts'

/** All formats, in the order of their names. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  jsonl,
  articlesJsonl,
  csv,
  parquet,
  brat,
  webAnnotation,
  schemaOrg,
  gdeltQuotations,
  eventsCsv,
  plover,
  cameoTsv,
  graphml,
  gexf,
]
