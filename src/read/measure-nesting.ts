import { scanTags } from './scan-tags.ts'

/** Elements that never hold others (HTML Standard, "void elements", and obsolete ones). */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements whose opening closes an open one of the same kind at the top: their end tags are optional. */
const SIBLINGS: readonly ReadonlySet<string>[] = [
  new Set(['p']),
  new Set(['li']),
  new Set(['dt', 'dd']),
  new Set(['tr', 'td', 'th']),
  new Set(['option', 'optgroup']),
]

/** Within these a tag that ends in `/>` holds nothing; elsewhere HTML takes it for an opening one. */
const FOREIGN = ['svg', 'math']

/**
 * How deep the elements of a page lie in each other, before any of it is parsed. Stops counting above `most`, so that time is
 * linear in the length of the page.
 */
export function measureNesting(html: string, most: number): number {
  const open: string[] = []
  let deepest = 0
  for (const { name, kind } of scanTags(html)) {
    if (kind === 'close') close(open, name)
    else if (!VOID.has(name) && !(kind === 'self-closing' && FOREIGN.some((foreign) => open.includes(foreign)))) {
      closeSiblings(open, name)
      open.push(name)
      deepest = Math.max(deepest, open.length)
      if (deepest > most) break
    }
  }
  return deepest
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at !== -1) open.length = at
}

function closeSiblings(open: string[], name: string): void {
  const kind = SIBLINGS.find((names) => names.has(name))
  while (kind?.has(open.at(-1) ?? '') === true) open.pop()
}
