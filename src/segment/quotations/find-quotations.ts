import type { Block, Quotation } from '../../model/document.ts'
import type { Message } from '../../model/message.ts'
import { byPosition } from '../../model/span.ts'
import type { BareSentence } from '../sentences/split-sentences.ts'
import { type MarkedBlock, runsOn } from './find-continuation.ts'
import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'
import { nestQuotations } from './nest-quotations.ts'
import { type Pair, pairMarks } from './pair-marks.ts'
import { type Settled, settlePair } from './settle-pair.ts'
import { widenBroken } from './widen-broken.ts'

/** The quotations of all blocks, in order of their opening, and a message for each mark that the text lacks. */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly BareSentence[],
): { quotations: Quotation[]; messages: Message[] } {
  const marked = markBlocks(text, blocks, sentences)
  const settled: Settled[] = []
  let isResuming = false
  marked.forEach((here, index) => {
    const { pairs, leftOpen } = pairMarks(text, here.marks, here.block.start)
    const outermost = leftOpen[0]
    const runningOn = outermost !== undefined && runsOn(text, outermost, index, marked) ? outermost : null
    if (runningOn !== null) settled.push(continuing(runningOn, here.block))
    for (const pair of [...pairs, ...unclosed(leftOpen, runningOn, here.block)]) {
      settled.push((isResuming ? resume(pair, here.block) : null) ?? settlePair(text, pair, here.sentences))
    }
    isResuming = runningOn !== null
  })
  const found = settled.flatMap(({ quotation }) => quotation ?? []).sort(byPosition)
  return {
    quotations: nestQuotations(widenBroken(found).sort(byPosition)),
    messages: settled.flatMap(({ message }) => message ?? []),
  }
}

function markBlocks(text: string, blocks: readonly Block[], sentences: readonly BareSentence[]): MarkedBlock[] {
  const groups: BareSentence[][] = blocks.map(() => [])
  for (const sentence of sentences) groups[sentence.block]?.push(sentence)
  return blocks.map((block, index) => ({ block, marks: findMarks(text, block), sentences: groups[index] ?? [] }))
}

/** A quotation that goes on in the next paragraph. */
const continuing = (open: Mark, { end }: Block): Settled => ({
  quotation: { start: open.start, end, inner: { start: open.end, end }, broken: null, continues: true },
  message: null,
})

/** Openings without a partner; single marks among them are taken for apostrophes. */
const unclosed = (leftOpen: readonly Mark[], runningOn: Mark | null, block: Block): Pair[] =>
  leftOpen
    .filter((mark) => mark !== runningOn && !mark.isDoubtful)
    .map((open) => ({ open, close: null, from: open.end, to: block.end }))

/** The end of a quotation that the paragraph before left open, where this one does not open it again; null for any other pair. */
function resume({ open, close, from }: Pair, { start }: Block): Settled | null {
  if (open !== null || close === null || from !== start || close.start === start) return null
  const inner = { start, end: close.start }
  return { quotation: { start, end: close.end, inner, broken: null, continues: false }, message: null }
}
