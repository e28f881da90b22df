import { scanTags } from './scan-tags.ts'

/** Elements that never hold others (HTML Standard, "void elements", and obsolete ones). */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** What the opening of an element closes, where it is the innermost open one: their end tags are optional. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', new Set(['p'])],
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['option', 'optgroup'])],
])

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
  const closed = CLOSES.get(name)
  while (closed?.has(open.at(-1) ?? '') === true) open.pop()
}
