import { collapse } from './page-dom.ts'
import type { PageBlock } from './render-blocks.ts'

/** The blocks of plain text: blank lines stand between them. */
export const splitBlocks = (text: string): PageBlock[] =>
  text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => ({ element: 'p', text: block.split(/\r?\n/).map(collapse).join('\n').trim() }))
    .filter((block) => block.text !== '')
