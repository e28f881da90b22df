import nlp from 'compromise'
import { z } from 'zod'
import type { Span } from '../../../src/index.ts'
import type { PeerStatement } from '../protocol.ts'
import { serveArticles } from './serve-articles.ts'

/**
 * compromise finds quotations, verbs of speech by a pattern, and noun phrases; what links them is written here, as a user of
 * it would: a quotation goes to the nearest verb of speech of its paragraph, and that verb to the noun phrase beside it.
 */
const SPEECH =
  '(say|says|said|saying|tell|tells|told|add|adds|added|adding|ask|asks|asked|write|writes|wrote|call|calls|called|' +
  'warn|warns|warned|insist|insists|insisted|argue|argues|argued|tweeted|explained|noted|replied|according)'

/** Offsets of compromise start after the marks that precede a term, while lengths count them. */
const phrases = z.array(
  z.object({
    offset: z.object({ start: z.number(), length: z.number() }),
    terms: z.array(z.object({ pre: z.string(), post: z.string(), text: z.string() })).min(1),
  }),
)

const FIELDS = { offset: true, terms: { offset: false } }

await serveArticles(`compromise ${nlp.version}`, ({ text }) => paragraphsOf(text).flatMap(findStatements))

function paragraphsOf(text: string): { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }))
}

function findStatements({ start: base, text }: { readonly start: number; readonly text: string }): PeerStatement[] {
  const view = nlp(text)
  const quotations = spansWithMarks(view.quotations().json(FIELDS))
  const outside = (span: Span): boolean => quotations.every(({ start, end }) => span.end <= start || span.start >= end)
  const cues = spansOfWords(view.match(SPEECH).json(FIELDS)).filter(outside)
  const nouns = spansOfWords(view.nouns().json(FIELDS)).filter(outside)
  const byCue = new Map<Span, Span[]>()
  for (const quotation of quotations) {
    const cue = nearest(cues, quotation)
    if (cue) byCue.set(cue, [...(byCue.get(cue) ?? []), quotation])
  }
  const moved = ({ start, end }: Span): Span => ({ start: base + start, end: base + end })
  return [...byCue].map(([cue, content]) => {
    const source = nearest(nouns, cue)
    return { content: content.map(moved), cue: moved(cue), source: source ? moved(source) : null }
  })
}

function nearest(spans: readonly Span[], to: Span): Span | null {
  const gap = ({ start, end }: Span): number => Math.max(start - to.end, to.start - end)
  return spans.reduce<Span | null>((best, span) => (best === null || gap(span) < gap(best) ? span : best), null)
}

function spansWithMarks(json: unknown): Span[] {
  return phrases.parse(json).map(({ offset, terms }) => {
    const start = offset.start - (terms[0]?.pre.length ?? 0)
    return { start, end: start + offset.length }
  })
}

function spansOfWords(json: unknown): Span[] {
  return phrases.parse(json).map(({ offset, terms }) => {
    const before = terms[0]?.pre.trimStart().length ?? 0
    const after = terms.at(-1)?.post.trimEnd().length ?? 0
    return { start: offset.start, end: offset.start + offset.length - before - after }
  })
}
