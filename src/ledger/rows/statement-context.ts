import { firstWhere } from '../../model/first-where.ts'
import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** Most of the text shown and searched before and behind what was said, in UTF-16 code units. */
const MARGIN = 300

/** A full stop, question or exclamation mark with closing marks behind it, white space, and what may open a sentence. */
const SENTENCE_END = /[.!?]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})/gu

/** The end of a sentence, at the end of what is looked at: at most `LONGEST_END` code units. */
const ENDED = /[.!?]["'”’)\]]*$/
const LONGEST_END = 8

/**
 * The words around a statement: the sentences that hold its content and, where they stand in the same paragraph, its cue and
 * source; no more than `MARGIN` before and behind its content, cut at white space. Always holds the content. Sentences are told
 * by their marks alone: an abbreviation may cut the words around short, never the statement.
 */
export function contextOf({ content, cue, source }: Statement, { structure }: Record, text: string): Span {
  const said = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
  const opening = structure[firstWhere(structure, ({ end }) => end > said.start)]
  const closing = structure[firstWhere(structure, ({ end }) => end >= said.end)]
  const limits = {
    start: Math.max(Math.min(opening?.start ?? said.start, said.start), said.start - MARGIN),
    end: Math.min(Math.max(closing?.end ?? said.end, said.end), said.end + MARGIN),
  }
  const around = [cue, source].filter((span) => span !== null && span.start >= limits.start && span.end <= limits.end)
  const kernel = {
    start: Math.min(said.start, ...around.map((span) => span?.start ?? said.start)),
    end: Math.max(said.end, ...around.map((span) => span?.end ?? said.end)),
  }
  return {
    start: sentenceStart(text, limits.start, kernel.start, opening?.start ?? limits.start),
    end: sentenceEnd(text, kernel.end, limits.end, closing?.end ?? limits.end),
  }
}

/** Where the sentence of `until` starts, not before `from`; at a word where the sentence starts earlier. */
function sentenceStart(text: string, from: number, until: number, paragraph: number): number {
  const before = text.slice(from, until)
  const last = [...before.matchAll(SENTENCE_END)].at(-1)
  if (last) return from + last.index + last[0].length
  if (from <= paragraph) return from
  const gap = before.search(/\s/)
  return gap < 0 ? until : from + gap + 1
}

/** Where the sentence of `from` ends, not behind `until`; at a word where the sentence ends later. */
function sentenceEnd(text: string, from: number, until: number, paragraph: number): number {
  const behind = text.slice(from, until)
  if (/^(\s|$)/.test(behind) && ENDED.test(text.slice(Math.max(0, from - LONGEST_END), from))) return from
  const stop = /[.!?]["'”’)\]]*(?=\s+["'“‘(]?\p{Lu}|\s*$)/u.exec(behind)
  if (stop) return from + stop.index + stop[0].length
  if (until >= paragraph) return until
  const words = /^.*(?=\s)/s.exec(behind)
  return words === null ? from : from + words[0].length
}
