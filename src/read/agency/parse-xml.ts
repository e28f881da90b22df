import { DOMParser, type Element, type Node, ParseError } from '@xmldom/xmldom'
import { PAGE_LIMITS } from '../html/page-limits.ts'
import { measurePage } from '../measure-page.ts'

/** The root of a document, or why there is none, in words. */
export type ParsedXml = { readonly root: Element } | { readonly problem: string }

/**
 * Parses XML strictly. Entities that the document itself declares are not expanded and nothing is loaded: a document that uses
 * them is refused.
 */
export function parseXml(text: string): ParsedXml {
  const { nesting, parts } = measurePage(text, PAGE_LIMITS)
  if (nesting > PAGE_LIMITS.nesting || parts > PAGE_LIMITS.parts)
    return { problem: `has more than ${PAGE_LIMITS.parts} tags and attributes, or nests them too deep: split it` }
  try {
    const root = new DOMParser({ onError }).parseFromString(text, 'application/xml').documentElement
    return root === null ? { problem: 'holds no XML: check the file' } : { root }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return { problem: `is not well-formed XML (${reasonOf(error)}): ask its provider for a whole file` }
  }
}

/** xmldom goes on after errors that are not fatal; here they end the parse. */
function onError(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new ParseError(message)
}

/** The first reason alone: xmldom wraps each error in the next. */
const reasonOf = (error: ParseError): string => {
  const quoted = /caused \w+: (.*)$/s.exec(error.message)?.[1] ?? error.message
  const line = quoted.split('\n')[0]?.trim() ?? ''
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`
}

/** Child elements of a local name, in order, whatever their namespace. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => isElement(node) && node.localName === name)

/** The first element at the end of a path of local names; null where one is missing. */
export function childAt(parent: Element, ...path: readonly string[]): Element | null {
  let found: Element | null = parent
  for (const name of path) found = found === null ? null : (childrenOf(found, name)[0] ?? null)
  return found
}

/** Words of an element as one line; null where there are none. */
export function wordsOf(element: Element | null): string | null {
  const line = (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

/** An attribute that says something; null where it is absent or blank. */
export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.getAttribute(name)?.trim() ?? ''
  return value === '' ? null : value
}

const isElement = (node: Node): node is Element => node.nodeType === 1
