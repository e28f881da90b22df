import type { FinderName, FoundStatement } from '../found-statement.ts'
import { isVerbGroup, type SentenceChunks } from '../syntax/chunk.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import { reportingVerbOf } from '../syntax/reporting-verb-of.ts'
import { blockOf, type QuotationRange, type TextView } from '../text-view.ts'
import { findCueAfter, findCueBefore, findIntroduction, type QuotationCue } from './find-quotation-cue.ts'

/**
 * Quotations with somebody who says them beside them: cue after, before or in the middle, over sentences and paragraphs.
 */
export function findQuotedStatements(view: TextView): FoundStatement[] {
  const found: FoundStatement[] = []
  const { quotations } = view
  let at = 0
  while (at < quotations.length) {
    const attributed = attribute(view, at)
    if (!attributed) {
      at = endOfRun(view, at)
      continue
    }
    found.push(attributed.statement)
    at = attributed.next
  }
  return found
}

interface Attributed {
  readonly statement: FoundStatement
  /** Index of the next quotation to look at. */
  readonly next: number
}

function attribute(view: TextView, at: number): Attributed | null {
  const first = view.quotations[at]!
  const run = endOfRun(view, at)
  const last = view.quotations[run - 1]!
  const after = findCueAfter(view, last)
  if (after && !introducesNext(view, run, after, leadOf(view, first) < first.first))
    return statementWith(view, after.signed ? 'signature' : 'quotation-cue-after', after, {
      run,
      lead: leadOf(view, first),
    })
  const before = findCueBefore(view, first)
  if (before) return statementWith(view, 'quotation-cue-before', before, { run, lead: first.first })
  const introduced = findIntroduction(view, first)
  return introduced && statementWith(view, 'quotation-introduced', introduced, { run, lead: first.first })
}

/** `Holding signs that read "…", the protesters chanted "…"`: the cue belongs to the quotation after it. */
function introducesNext(view: TextView, next: number, cue: QuotationCue, hasLead: boolean): boolean {
  const following = view.quotations[next]
  return (
    hasLead &&
    following !== undefined &&
    cue.cue.end === cue.end &&
    following.first - cue.end <= 1 &&
    following.first >= cue.end
  )
}

/** Index after the last of the quotations that follow one another with nothing between them, over paragraphs where they run on. */
function endOfRun(view: TextView, at: number): number {
  let run = at + 1
  for (; run < view.quotations.length; run++) {
    const before = view.quotations[run - 1]!
    const next = view.quotations[run]!
    if (next.first !== before.end) break
    if (next.block !== before.block && !before.quotation.continues) break
  }
  return run
}

/** Where the content starts: at the quotation, or at the words of its sentence that lead up to it with no cue of their own. */
function leadOf(view: TextView, quotation: QuotationRange): number {
  if (findCueBefore(view, quotation)) return quotation.first
  const sentence = view.sentences[view.sentenceOf[quotation.first]!]!
  const opener = sentence.chunks[0]
  const start = opener?.kind === 'conjunction' ? opener.end : sentence.firstToken
  for (let i = start; i < quotation.first; i++) {
    if (view.quotationOf[i]! >= 0) return quotation.first
  }
  return Math.min(start, quotation.first)
}

function statementWith(
  view: TextView,
  finder: FinderName,
  { cue, source, end, signed }: QuotationCue,
  { run, lead }: { readonly run: number; readonly lead: number },
): Attributed {
  const content: TokenRange[] = [{ first: lead, end: view.quotations[run - 1]!.end }]
  let next = run
  let resume = Math.max(end, content[0]!.end)
  while (!signed && next < view.quotations.length && goesOn(view, next, resume)) {
    const stop = endOfRun(view, next)
    content.push({ first: startOfPiece(view, next, resume), end: view.quotations[stop - 1]!.end })
    resume = content.at(-1)!.end
    next = stop
  }
  return { statement: { finder, content: joinTouching(content), cue, source }, next }
}

/** True where quotation `next` goes on with the statement: after ", " in the same sentence, or opening the next sentence of the paragraph. */
function goesOn(view: TextView, next: number, resume: number): boolean {
  const quotation = view.quotations[next]!
  const before = view.quotations[next - 1]!
  if (before.quotation.continues && quotation.block === before.block + 1) return true
  const previousBlock = blockOf(view, resume - 1)
  if (quotation.block !== previousBlock) {
    return quotation.block === previousBlock + 1 && endsBlock(view, resume) && isWholeBlock(view, next)
  }
  const stop = view.quotations[endOfRun(view, next) - 1]!
  if (findCueAfter(view, stop)) return false
  const sameSentence = view.sentenceOf[quotation.first] === view.sentenceOf[resume - 1]
  if (sameSentence)
    return (
      (onlyMarksBetween(view, resume, quotation.first) || joinsWithConjunction(view, resume, quotation.first)) &&
      !findCueBeforeAfter(view, quotation, resume)
    )
  const sentence = view.sentences[view.sentenceOf[quotation.first]!]!
  return (
    sentence.firstToken === quotation.first &&
    view.sentenceOf[quotation.first] === view.sentenceOf[resume - 1]! + 1 &&
    !isTaggedLater(view, sentence, stop.end)
  )
}

/** `"…" to keep the locks shut, she said`: the sentence that the quotation opens has a cue of its own later on. */
function isTaggedLater({ document: { tokens } }: TextView, { chunks }: SentenceChunks, end: number): boolean {
  return chunks.some((verb, at) => {
    if (verb.first < end || !isVerbGroup(verb) || !verb.finite) return false
    if (chunks[at - 1]?.kind !== 'noun-phrase' || chunks[at - 2]?.kind !== 'comma') return false
    return reportingVerbOf(tokens[verb.head]!.lower)?.verb.frames.has('q') === true
  })
}

/** True where the paragraph holds nothing more after `end` than its last sentence. */
function endsBlock(view: TextView, end: number): boolean {
  const sentence = view.sentences[view.sentenceOf[end - 1]!]!
  return sentence.endToken >= view.document.tokens.length || blockOf(view, sentence.endToken) !== blockOf(view, end - 1)
}

/** True where a paragraph is quotation from end to end, so that it names no speaker of its own. */
function isWholeBlock(view: TextView, at: number): boolean {
  const first = view.quotations[at]!
  const last = view.quotations[endOfRun(view, at) - 1]!
  const { start, end } = view.document.blocks[first.block]!
  const { tokens } = view.document
  return first.block === last.block && tokens[first.first]!.start === start && tokens[last.end - 1]!.end === end
}

/** A cue before the quotation that stands after what is already read. */
function findCueBeforeAfter(view: TextView, quotation: QuotationRange, resume: number): boolean {
  const cue = findCueBefore(view, quotation)
  return cue !== null && cue.cue.first >= resume
}

/** Where the words that go on with a statement start: at the quotation, or at the conjunction before it. */
function startOfPiece(view: TextView, next: number, resume: number): number {
  const { first } = view.quotations[next]!
  return first - 1 >= resume && isConjunction(view, first - 1) ? first - 1 : first
}

const isConjunction = ({ document }: TextView, at: number): boolean => document.tokens[at]?.pos === 'CCONJ'

const SHORT_GAP = 14

/** True where a comma right before the quotation closes a short gap with no other quotation. */
function onlyMarksBetween(view: TextView, from: number, to: number): boolean {
  if (to - from > SHORT_GAP) return false
  const text = view.document.tokens[to - 1]?.text
  return text === ',' || text === ':' || text === '—' || text === '–' || from === to
}

/** `he said, but "…"` */
const joinsWithConjunction = (view: TextView, from: number, to: number): boolean =>
  to - from === 2 && view.document.tokens[from]?.text === ',' && isConjunction(view, to - 1)

function joinTouching(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && last.end === range.first) joined[joined.length - 1] = { first: last.first, end: range.end }
    else joined.push(range)
  }
  return joined
}
