import type { Span } from '../../../../src/index.ts'

/** The stretch of the article that is selected, white space at its ends left out; null where nothing of it is. */
export function selectedSpan(text: string, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return null
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}

/** Offset in the article of a place in the document; null where that shows nothing of the article. */
function offsetAt(node: Node, offset: number): number | null {
  if (node instanceof Element) {
    const child = node.childNodes[offset] ?? null
    if (child !== null) return offsetAt(child, 0) ?? startOf(child)
    const shown = node.querySelectorAll<HTMLElement>('[data-start]')
    const last = node.matches('[data-start]') ? node : (shown[shown.length - 1] ?? null)
    return last === null ? null : (startOf(last) ?? 0) + lengthOf(last)
  }
  const holder = node.parentElement?.closest<HTMLElement>('[data-start]') ?? null
  if (holder === null) return null
  const start = Number(holder.dataset.start)
  if (holder.classList.contains('control')) return start + Math.min(offset, 1)
  let before = 0
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling)
    before += lengthOf(sibling)
  return start + before + offset
}

function startOf(node: Node): number | null {
  if (!(node instanceof Element)) return null
  const holder = node.matches('[data-start]') ? node : node.querySelector('[data-start]')
  return holder === null ? null : Number(holder.getAttribute('data-start'))
}

/** How many code units of the article a node shows: a mark for an invisible character shows one. */
function lengthOf(node: Node): number {
  if (node instanceof Text) return node.data.length
  if (!(node instanceof Element)) return 0
  if (node.classList.contains('control')) return 1
  return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0)
}
