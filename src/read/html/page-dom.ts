/** The part of the DOM that reading a page needs, as linkedom gives it: its own types are those of a browser. */
export interface PageNode {
  /** 1 element, 3 text, 4 CDATA section. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** What rendering needs to know of an element: enough for the elements of an XML document as well. */
export interface NamedNode extends PageNode {
  /** Without prefix; in lower case where the document is HTML. */
  readonly localName: string
}

export interface PageElement extends NamedNode {
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  remove(): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const isElement = (node: PageNode): node is NamedNode => node.nodeType === 1

export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4

/** Words of an element as one line, white space collapsed. */
export const lineOf = (node: PageNode | null): string => collapse(node?.textContent ?? '')

/** White space of HTML (not the no-break space) as a browser collapses it, ends trimmed. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')

/** For comparing wordings: case, punctuation and white space left out. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
