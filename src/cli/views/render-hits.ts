import type { Hit } from '../../ledger/index.ts'
import { shorten } from './fit-width.ts'
import { renderColumns } from './render-columns.ts'

/** Columns of the terminal that all but the content take, borders included. */
const REST = 78
const LEAST_CONTENT = 30
const SPEAKER = 24
const OUTLET = 18

/** Hits as a table: for a terminal, or, where `width` is null, tab-separated with all that they tell. */
export function renderHits(hits: readonly Hit[], width: number | null): string {
  return width === null ? renderAll(hits) : renderShort(hits, width)
}

function renderAll(hits: readonly Hit[]): string {
  const head =
    'article statement published outlet speaker status act targets kind confidence content context url'.split(' ')
  const rows = hits.map((hit) => [
    hit.articleId,
    hit.statement,
    hit.published ?? '',
    hit.outlet ?? '',
    hit.speaker ?? '',
    hit.speakerStatus,
    hit.act ?? '',
    hit.targets,
    hit.kind,
    hit.confidence.toFixed(2),
    hit.content,
    hit.snippet.text,
    hit.url ?? '',
  ])
  return renderColumns(head, rows, null)
}

function renderShort(hits: readonly Hit[], width: number): string {
  const content = Math.max(LEAST_CONTENT, width - REST)
  const rows = hits.map((hit) => [
    hit.published?.slice(0, 10) ?? '',
    shorten(hit.outlet ?? '', OUTLET),
    shorten(hit.speaker ?? hit.speakerStatus, SPEAKER),
    shorten(hit.content, content),
    hit.confidence.toFixed(2),
  ])
  return renderColumns(['published', 'outlet', 'speaker', 'content', ''], rows, width)
}
