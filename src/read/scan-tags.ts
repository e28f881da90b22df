/** A tag of a page, as it stands in the source. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly kind: 'open' | 'close' | 'self-closing'
  /** Index of its `<` in the page, in UTF-16 code units. */
  readonly start: number
  /** Marks that may separate or give an attribute: white space, `/`, `=` and quotes, outside of quoted values. */
  readonly marks: number
}

/** Elements whose content is text to a parser, up to their own end tag (HTML Standard, raw text elements). */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noframes', 'iframe', 'noembed'])

const TAG_START = /<(\/?)([a-z][^\s/>]*)/iy

/** The tags of a page in order, without those in comments and scripts. One pass, in linear time. */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const { tag, next } = html.startsWith('<!--', at)
      ? { tag: null, next: after(html, '-->', at + 4) }
      : tagAt(html, at)
    if (tag !== null) yield tag
    at = next === -1 ? -1 : html.indexOf('<', next)
  }
}

/** The tag that begins at `at`, null where none does, and where to look on: -1 where the page ends first. */
function tagAt(html: string, at: number): { tag: Tag | null; next: number } {
  TAG_START.lastIndex = at
  const [start, slash, written = ''] = TAG_START.exec(html) ?? []
  if (start === undefined) return { tag: null, next: at + 1 }
  const { end, marks } = endOfTag(html, at + start.length)
  if (end === -1) return { tag: null, next: -1 }
  const name = written.toLowerCase()
  const kind = slash === '/' ? 'close' : html[end - 1] === '/' ? 'self-closing' : 'open'
  const tag: Tag = { name, kind, start: at, marks }
  return { tag, next: kind !== 'close' && RAW_TEXT.has(name) ? endOfRawText(html, name, end) : end }
}

/** Index behind the next `mark`; -1 where none follows. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? -1 : found + mark.length
}

/** Index of the `>` that ends a tag; one within a quoted value does not. -1 where the page ends first. */
function endOfTag(html: string, from: number): { end: number; marks: number } {
  let valueFollows = false
  let marks = 0
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at)
    if (character === '>') return { end: at, marks }
    if (valueFollows && (character === '"' || character === "'")) {
      at = html.indexOf(character, at + 1)
      if (at === -1) break
    }
    const space = /\s/.test(character)
    if (space || '/="\''.includes(character)) marks++
    if (!space) valueFollows = character === '='
  }
  return { end: -1, marks }
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}
