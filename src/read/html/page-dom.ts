/** The part of the DOM that reading a page needs, as linkedom gives it: its own types are those of a browser. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string
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

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

export const isText = (node: PageNode): boolean => node.nodeType === 3

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
