import type { Block, Quotation } from '../../model/document.ts'
import type { Message } from '../../model/message.ts'
import { byPosition } from '../../model/span.ts'
import type { BareSentence } from '../sentences/split-sentences.ts'
import { runsOn, type MarkedBlock } from './find-continuation.ts'
import { findMarks } from './find-marks.ts'
import { nestQuotations, type Unnested } from './nest-quotations.ts'
import { pairMarks } from './pair-marks.ts'
import { settlePair } from './settle-pair.ts'

/** The quotations of all blocks, in order of their opening, and a message for each mark that the text lacks. */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly BareSentence[],
): { quotations: Quotation[]; messages: Message[] } {
  const found: Unnested[] = []
  const messages: Message[] = []
  const sentencesOf = groupByBlock(sentences, blocks.length)
  const marked = blocks.map((block, index) => ({
    block,
    marks: findMarks(text, block),
    sentences: sentencesOf[index] ?? [],
  }))
  marked.forEach(({ block, marks, sentences: own }, index) => {
    const { pairs, leftOpen } = pairMarks(text, marks, block.start)
    leftOpen.forEach((open, depth) => {
      if (depth === 0 && runsOn(text, open, index, marked)) found.push(continuing(open, block))
      else if (!open.isDoubtful) pairs.push({ open, close: null, from: open.end, to: block.end })
    })
    for (const pair of pairs) {
      const settled = settlePair(text, pair, own)
      if (settled === null) continue
      found.push(settled.quotation)
      if (settled.message !== null) messages.push(settled.message)
    }
  })
  return { quotations: nestQuotations(found.sort(byPosition)), messages }
}

const continuing = (open: MarkedBlock['marks'][number], block: Block): Unnested => ({
  start: open.start,
  end: block.end,
  inner: { start: open.end, end: block.end },
  broken: null,
  continues: true,
})

function groupByBlock(sentences: readonly BareSentence[], count: number): BareSentence[][] {
  const groups: BareSentence[][] = Array.from({ length: count }, () => [])
  for (const sentence of sentences) groups[sentence.block]?.push(sentence)
  return groups
}
