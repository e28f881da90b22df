import type { Extracted } from '../extract-in-order.ts'
import type { OutputFormat } from '../extract-settings.ts'
import { explainActs } from './explain-acts.ts'
import { explainSpeakers } from './explain-speakers.ts'
import { explainTargets } from './explain-targets.ts'
import { explainTimes } from './explain-times.ts'
import { explainTopics } from './explain-topics.ts'
import { createPalette, usesColour } from './palette.ts'
import { renderArticle } from './render-article.ts'
import { EVENT_TSV_HEADER, renderEventRows, renderEventTable } from './render-events.ts'
import { renderRows, renderTable, TSV_HEADER } from './render-table.ts'

/** Turns results into text, one after another. */
export interface View {
  show(extracted: Extracted): string
  /** What stands after the last result. */
  end(): string
}

/** Columns where standard output is no terminal. */
const DEFAULT_WIDTH = 100

export function createView(
  format: OutputFormat,
  { several, explains, events }: { readonly several: boolean; readonly explains: boolean; readonly events: boolean },
): View {
  const width = process.stdout.columns || DEFAULT_WIDTH
  switch (format) {
    case 'jsonl':
      return { show: ({ record }) => `${JSON.stringify(record)}\n`, end: () => '' }
    case 'json':
      return several ? jsonArray() : { show: ({ record }) => `${JSON.stringify(record, null, 2)}\n`, end: () => '' }
    case 'table':
      if (process.stdout.isTTY) return terminalTable(events ? renderEventTable : renderTable, width)
      return events ? tabSeparated(EVENT_TSV_HEADER, renderEventRows) : tabSeparated(TSV_HEADER, renderRows)
    case 'read': {
      const palette = createPalette(usesColour(process.stdout, process.env))
      const show = (extracted: Extracted): string => renderArticle(extracted, { palette, width })
      return { show: explains ? withReasons(show) : show, end: () => '' }
    }
  }
}

/** The article, then how each speaker was found, which words told targets, stance, acts and topics, and how each time was resolved. */
const withReasons =
  (show: View['show']): View['show'] =>
  (extracted) => {
    const { source, record } = extracted
    const reasons = [explainSpeakers, explainTargets, explainActs, explainTopics, explainTimes].map((explain) =>
      explain(source.article.text, record),
    )
    return [show(extracted), ...reasons.filter((reason) => reason !== '').map((reason) => `${reason}\n\n`)].join('')
  }

function jsonArray(): View {
  let count = 0
  return {
    show: ({ record }) => `${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(record)}`,
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  }
}

function tabSeparated(firstLine: string, render: View['show']): View {
  let header = firstLine
  return {
    show: (extracted) => {
      const text = header + render(extracted)
      header = ''
      return text
    },
    end: () => header,
  }
}

const terminalTable = (render: typeof renderTable, width: number): View => ({
  show: (extracted) => render(extracted, width),
  end: () => '',
})
