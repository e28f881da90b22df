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

export interface PageLimits {
  /** Elements within each other. */
  readonly nesting: number
  /** What becomes a node of its own: tags, attributes, and character references. An upper bound is counted. */
  readonly parts: number
}

/**
 * How large the tree of a page will be, before any of it is parsed. Stops where one of the limits is passed, so that time is
 * linear in the length of the page.
 */
export function measurePage(html: string, limits: PageLimits): PageLimits {
  const open: string[] = []
  let nesting = 0
  let parts = countReferences(html, limits.parts)
  for (const { name, kind, marks } of scanTags(html)) {
    parts += 1 + marks
    if (kind === 'close') close(open, name)
    else if (!VOID.has(name) && !(kind === 'self-closing' && FOREIGN.some((foreign) => open.includes(foreign)))) {
      closeSiblings(open, name)
      open.push(name)
      nesting = Math.max(nesting, open.length)
    }
    if (nesting > limits.nesting || parts > limits.parts) break
  }
  return { nesting, parts }
}

function countReferences(html: string, most: number): number {
  let count = 0
  for (let at = html.indexOf('&'); at !== -1 && count <= most; at = html.indexOf('&', at + 1)) count++
  return count
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at !== -1) open.length = at
}

function closeSiblings(open: string[], name: string): void {
  const closed = CLOSES.get(name)
  while (closed?.has(open.at(-1) ?? '') === true) open.pop()
}
