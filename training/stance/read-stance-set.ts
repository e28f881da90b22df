import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { StanceView, TokenRange } from '../../src/annotate/targets/stance/stance-view.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { segment } from '../../src/segment/segment.ts'

/** `holder`: stance of somebody in the sentence; `sentence`: of the sentence itself. */
export type StanceSet = 'holder' | 'sentence'

export interface StanceExample {
  readonly set: StanceSet
  /** Examples of one group never stand in two folds: those of one sentence, or of one article where that is known. */
  readonly group: string
  readonly label: -1 | 0 | 1
  readonly view: StanceView
}

const span = z.object({ start: z.int(), end: z.int() })
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  target: span,
  holder: span.optional(),
  label: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
})

/** Reads rows whose target covers no token are left out. */
export function readStanceSet(path: string, set: StanceSet): StanceExample[] {
  const documents = new Map<string, Document>()
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows.flatMap((line) => {
    const { id, text, target, holder, label } = rowSchema.parse(JSON.parse(line))
    const document = documents.get(text) ?? segment({ text })
    documents.set(text, document)
    const view = viewOf(document, target, holder)
    if (view === null) return []
    return [{ set, group: set === 'sentence' ? articleOf(id) : text, label, view }]
  })
}

/** Ids start with the site and the number of the article. */
const articleOf = (id: string): string => id.split('_').slice(0, 2).join('_')

function viewOf(document: Document, target: Span, holder: Span | undefined): StanceView | null {
  const { tokens } = document
  const aimed = rangeOf(document, target)
  if (aimed.first >= aimed.end) return null
  const held = holder === undefined ? null : rangeOf(document, holder)
  const isApart = held !== null && held.first < held.end && (held.end <= aimed.first || held.first >= aimed.end)
  return { tokens, within: { first: 0, end: tokens.length }, target: aimed, holder: isApart ? held : null }
}

function rangeOf({ tokens }: Document, { start, end }: Span): TokenRange {
  const first = tokens.findIndex((token) => token.end > start)
  const next = tokens.findIndex((token) => token.start >= end)
  return { first: first < 0 ? tokens.length : first, end: next < 0 ? tokens.length : next }
}
