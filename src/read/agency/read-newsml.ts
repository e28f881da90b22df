import type { Element } from '@xmldom/xmldom'
import { isLanguageTag } from '../check-metadata.ts'
import { renderBlocks } from '../html/render-blocks.ts'
import { renderFragment } from '../html/render-fragment.ts'
import { splitBlocks } from '../html/split-blocks.ts'
import { type AboutArticle, type ParsedItem, skippedItem, wholeItem } from '../parse/parsed-document.ts'
import { toIsoDate } from '../to-iso-date.ts'
import { attributeOf, childAt, childrenOf, wordsOf } from './parse-xml.ts'
import { readNitf } from './read-nitf.ts'

export const NEWSML_TYPE = 'application/vnd.iptc.g2.newsitem+xml'

/** Every item of a NewsML-G2 document: one `newsItem`, or those of a `newsMessage`. Packages and the like hold no text. */
export function readNewsml(root: Element): ParsedItem[] {
  if (root.localName !== 'newsMessage') return [itemOf(root)]
  return childrenOf(root, 'itemSet').flatMap((set) => [...set.childNodes].filter(isElement).map(itemOf))
}

const isElement = (node: { readonly nodeType: number }): node is Element => node.nodeType === 1

function itemOf(item: Element): ParsedItem {
  if (item.localName !== 'newsItem') return skippedItem(`they are of the kind ${item.localName}, which holds no text`)
  const status = codeOf(attributeOf(childAt(item, 'itemMeta', 'pubStatus'), 'qcode'))
  if (status !== null && status !== 'usable') return skippedItem(`their provider marks them as ${status}`)
  const itemClass = codeOf(attributeOf(childAt(item, 'itemMeta', 'itemClass'), 'qcode'))
  if (itemClass !== null && !['text', 'composite'].includes(itemClass))
    return skippedItem(`they are of the class ${itemClass}, not text`)
  const content = childAt(item, 'contentSet')
  const about = describe(item)
  const inline = content === null ? [] : [...childrenOf(content, 'inlineXML'), ...childrenOf(content, 'inlineData')]
  for (const part of inline) {
    const read = contentOf(part, about)
    if (read !== null) return read
  }
  return skippedItem('they hold no text')
}

/** `stat:canceled` in its part after the scheme: that of IPTC is named differently from one provider to the next. */
const codeOf = (qcode: string | null): string | null => qcode?.replace(/^.*:/, '').toLowerCase() ?? null

/** One rendition of the item; null where this one holds no text. */
function contentOf(part: Element, about: AboutArticle): ParsedItem | null {
  const nitf = childrenOf(part, 'nitf')[0]
  if (nitf !== undefined) return readNitf(nitf, about)
  const type = attributeOf(part, 'contenttype') ?? ''
  const blocks =
    part.localName === 'inlineXML' ? renderBlocks(childAt(part, 'html', 'body') ?? part) : dataBlocks(part, type)
  const lines = (blocks ?? []).map(({ text }) => text)
  if (lines.length === 0) return null
  const title = about.title ?? null
  return wholeItem({
    ...about,
    text: [...(title === null || lines[0] === title ? [] : [title]), ...lines].join('\n\n'),
  })
}

const dataBlocks = (part: Element, type: string) =>
  /html/i.test(type) ? renderFragment(part.textContent ?? '') : splitBlocks(part.textContent ?? '')

function describe(item: Element): AboutArticle {
  const meta = (...path: string[]) => childAt(item, 'contentMeta', ...path)
  const management = (...path: string[]) => childAt(item, 'itemMeta', ...path)
  const provider = management('provider')
  const authors = [...creatorsOf(item, 'creator'), ...creatorsOf(item, 'contributor')]
  const byline = wordsOf(meta('by'))?.replace(/^by\s+/i, '')
  const lang = attributeOf(meta('language'), 'tag') ?? attributeOf(item, 'xml:lang')
  const dates = [management('versionCreated'), meta('contentCreated'), management('firstCreated')]
  return {
    id: attributeOf(item, 'guid'),
    title: wordsOf(meta('headline')) ?? wordsOf(management('title')),
    published: dates.flatMap((date) => toIsoDate(wordsOf(date) ?? '') ?? [])[0] ?? null,
    outlet: wordsOf(provider === null ? null : childAt(provider, 'name')) ?? attributeOf(provider, 'literal'),
    lang: lang !== null && isLanguageTag(lang) ? lang : null,
    authors: authors.length > 0 ? authors : byline === undefined ? [] : [byline],
  }
}

function creatorsOf(item: Element, role: string): string[] {
  const meta = childAt(item, 'contentMeta')
  const people = meta === null ? [] : childrenOf(meta, role)
  return people.flatMap((person) => wordsOf(childAt(person, 'name')) ?? attributeOf(person, 'literal') ?? [])
}
