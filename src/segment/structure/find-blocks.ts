import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/document.ts'
import { isSpace } from '../characters.ts'
import { assignRoles } from './assign-roles.ts'
import { datelineLength } from './find-dateline.ts'
import { joinWrappedLines } from './join-wrapped-lines.ts'
import { splitLines } from './split-lines.ts'

/** Lines and paragraphs with their roles, in text order; a dateline that opens a paragraph is a block of its own. */
export function findBlocks(article: Article): Block[] {
  const { text } = article
  const paragraphs = joinWrappedLines(text, splitLines(text))
  const roles = assignRoles(article, paragraphs)
  const blocks: Block[] = []
  let section = 0
  paragraphs.forEach(({ start, end }, index) => {
    const role = roles[index] ?? 'paragraph'
    if (role === 'heading') section++
    let from = start
    const length = role === 'paragraph' ? datelineLength(text.slice(start, Math.min(end, start + 400))) : 0
    if (length > 0) {
      blocks.push({ role: 'dateline', start, end: start + length, section })
      from += length
      while (from < end && isSpace(text.charAt(from))) from++
    }
    if (from < end) blocks.push({ role, start: from, end, section })
  })
  return blocks
}
