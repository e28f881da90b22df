import type { Hit } from '../../../../src/serve/index.ts'

/** A stretch of a snippet, to be shown in one way. */
export interface SnippetPart {
  readonly text: string
  /** True for words of the statement, false for the context around it. */
  readonly said: boolean
  /** True for words that were searched for. */
  readonly marked: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Most of a statement that is shown, in UTF-16 code units; the article has the rest. */
const LONGEST = 700

/** Stands for what is left out. */
const GAP = ' …'

/** Parts the snippet of a hit at the borders of its content and of the words that were searched for; cuts it to what is shown. */
export function partSnippet({ snippet, contentSpans }: Pick<Hit, 'snippet' | 'contentSpans'>): SnippetPart[] {
  const { start, text, marks } = snippet
  const first = contentSpans[0]?.start ?? start
  const end = cutBefore(text, Math.min(text.length, Math.max(0, first - start) + LONGEST))
  const inside = (spans: readonly Stretch[]): Stretch[] =>
    spans
      .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end - start) }))
      .filter((span) => span.start < span.end)
  const [said, marked] = [inside(contentSpans), inside(marks)]
  const borders = [0, end, ...[...said, ...marked].flatMap((span) => [span.start, span.end])].sort((a, b) => a - b)
  const parts = borders.slice(0, -1).flatMap((from, i): SnippetPart[] => {
    const to = borders[i + 1] ?? end
    if (from === to) return []
    return [{ text: text.slice(from, to), said: holds(said, from), marked: holds(marked, from) }]
  })
  return end < text.length ? [...parts, { text: GAP, said: false, marked: false }] : parts
}

const holds = (spans: readonly Stretch[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end)

/** Not within a surrogate pair. */
const cutBefore = (text: string, at: number): number =>
  at < text.length && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
