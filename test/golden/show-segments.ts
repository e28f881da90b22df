import type { Document, Quotation } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { segment } from '../../src/segment/segment.ts'

/** Blocks with their role and section, `-` their sentences, `"` their quotations; `!` the messages. */
export function showSegments(input: string): string {
  const document = segment({ text: input })
  const lines: string[] = []
  document.blocks.forEach((block, index) => {
    lines.push(`${block.role} ${block.section}`)
    for (const sentence of document.sentences.filter((one) => one.block === index))
      lines.push(`  - ${words(document, sentence)}`)
    for (const quotation of document.quotations.filter(({ start }) => start >= block.start && start < block.end)) {
      lines.push(`  ${'  '.repeat(depthOf(document, quotation))}" ${words(document, quotation)}${notes(quotation)}`)
    }
  })
  for (const message of document.messages) lines.push(`! ${message.rule} at ${message.start}: ${message.text}`)
  return lines.join('\n')
}

const words = ({ text }: Document, { start, end }: Span): string => text.slice(start, end).replace(/\s*\n\s*/g, ' ⏎ ')

function notes({ broken, continues }: Quotation): string {
  if (broken !== null) return `  (${broken} missing)`
  return continues ? '  (continues)' : ''
}

function depthOf({ quotations }: Document, { inside }: Quotation): number {
  let depth = 0
  for (let outer = inside; outer !== null; outer = quotations[outer]?.inside ?? null) depth++
  return depth
}
