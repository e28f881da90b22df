import type { Element } from '@xmldom/xmldom'
import { isLanguageTag } from '../check-metadata.ts'
import { type BlockNames, renderBlocks } from '../html/render-blocks.ts'
import { type AboutArticle, type ParsedItem, skippedItem, wholeItem } from '../parse/parsed-document.ts'
import { toIsoDate } from '../to-iso-date.ts'
import { attributeOf, childAt, childrenOf, wordsOf } from './parse-xml.ts'

export const NITF_TYPE = 'application/nitf+xml'

/** Elements of NITF 3.6 that begin and end a paragraph, and those that describe pictures and tables to machines. */
const NITF_NAMES: BlockNames = {
  block: new Set(
    (
      'p hl1 hl2 hedline byline byttl dateline bq credit block body.content body.end tagline fn note li ol ul dl dt dd table caption tr ' +
      'td th pre hr media-caption nitf-table'
    ).split(' '),
  ),
  silent: new Set(
    'media-reference media-metadata media-object media-producer nitf-table-metadata custom-table'.split(' '),
  ),
}

/** One item in NITF, what `defaults` say where it says nothing itself: headline, second headline, byline and dateline as lines of their own, then the paragraphs. */
export function readNitf(root: Element, defaults: AboutArticle = {}): ParsedItem {
  const data = childAt(root, 'head', 'docdata')
  const status = attributeOf(data, 'management-status')
  if (status !== null && /^(?:cancell?ed|embargoed|withheld)$/i.test(status))
    return skippedItem(`their provider marks them as ${status.toLowerCase()}`)
  const body = childAt(root, 'body')
  const head = body === null ? null : childAt(body, 'body.head')
  const headline = head === null ? null : childAt(head, 'hedline')
  const content = body === null ? null : childAt(body, 'body.content')
  const title = wordsOf(headline === null ? null : childAt(headline, 'hl1')) ?? wordsOf(childAt(root, 'head', 'title'))
  const opening = [
    ...(headline === null ? [] : childrenOf(headline, 'hl2')),
    ...(head === null ? [] : [...childrenOf(head, 'byline'), ...childrenOf(head, 'dateline')]),
  ]
  const paragraphs = content === null ? [] : linesOf(content)
  if (paragraphs.length === 0) return skippedItem('they hold no text')
  const text = [title, ...opening.flatMap(linesOf), ...paragraphs].filter((line) => line !== null).join('\n\n')
  return wholeItem({ ...defaults, ...describe(root, data, head), text, title: title ?? defaults.title ?? null })
}

const linesOf = (content: Element): string[] => renderBlocks(content, NITF_NAMES).map(({ text }) => text)

/** Only what the item says itself. */
function describe(root: Element, data: Element | null, head: Element | null): AboutArticle {
  const at = (...path: string[]): Element | null => (data === null ? null : childAt(data, ...path))
  const dates = [attributeOf(at('date.issue'), 'norm'), attributeOf(at('date.release'), 'norm')]
  const published = dates.flatMap((date) => (date === null ? [] : (toIsoDate(date) ?? [])))[0]
  const id = attributeOf(at('doc-id'), 'id-string')
  const url = attributeOf(at('doc-id'), 'ex-ref') ?? attributeOf(childAt(root, 'head', 'pubdata'), 'ex-ref')
  const outlet =
    attributeOf(childAt(root, 'head', 'pubdata'), 'name') ??
    attributeOf(at('doc.copyright'), 'holder') ??
    wordsOf(head === null ? null : childAt(head, 'distributor'))
  const lang = attributeOf(root, 'xml:lang')
  const authors = (head === null ? [] : childrenOf(head, 'byline')).flatMap(authorsOf)
  return {
    ...(id !== null && { id }),
    ...(url !== null && /^https?:/.test(url) && { url }),
    ...(published !== undefined && { published }),
    ...(outlet !== null && { outlet }),
    ...(lang !== null && isLanguageTag(lang) && { lang }),
    ...(authors.length > 0 && { authors }),
  }
}

/** The persons that a byline marks, else its words without "By" and without the line on their job. */
function authorsOf(byline: Element): string[] {
  const people = childrenOf(byline, 'person').flatMap((person) => wordsOf(person) ?? [])
  if (people.length > 0) return people
  const jobs = childrenOf(byline, 'byttl').flatMap((job) => wordsOf(job) ?? [])
  const words = jobs.reduce((line, job) => line.replace(job, ' '), wordsOf(byline) ?? '')
  const name = words
    .replace(/^\s*by\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim()
  return name === '' ? [] : [name]
}
