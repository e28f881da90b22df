import { collapse, isElement, isText, type NamedNode, type PageNode } from './page-dom.ts'

/** Elements that begin and end a paragraph (HTML Standard, "Rendering", flow content set as `display: block` and the like). */
const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'img', 'svg', 'head'])

/** Names of elements, in lower case. */
export interface BlockNames {
  /** Those that begin and end a paragraph. */
  readonly block: ReadonlySet<string>
  /** Those whose words are not shown. */
  readonly silent: ReadonlySet<string>
}

const HTML_NAMES: BlockNames = { block: BLOCK, silent: SILENT }

/** A paragraph, heading, caption or list item of a page, in the order of the page. */
export interface PageBlock {
  /** Name of the block element that holds it most closely. */
  readonly element: string
  /** Without line breaks at its ends; lines within it come from `br`. */
  readonly text: string
}

/** The words of an element as blocks; white space is collapsed as a browser would, and empty blocks are left out. */
export function renderBlocks(root: PageNode, { block: blockNames, silent } = HTML_NAMES): PageBlock[] {
  const blocks: PageBlock[] = []
  let words = ''

  const flush = (element: string) => {
    for (const paragraph of words.split(/\n(?:[ \t\r\f]*\n)+/)) {
      const text = paragraph
        .split('\n')
        .map(collapse)
        .filter((line) => line !== '')
        .join('\n')
      if (text !== '') blocks.push({ element, text })
    }
    words = ''
  }
  const visit = (node: PageNode, within: string) => {
    if (isText(node)) words += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
    else if (isElement(node) && !silent.has(node.localName)) visitElement(node, within)
  }
  const visitElement = (element: NamedNode, within: string) => {
    if (element.localName === 'br') {
      words += '\n'
      return
    }
    const block = blockNames.has(element.localName)
    if (block) flush(within)
    for (const child of element.childNodes) visit(child, block ? element.localName : within)
    if (block) flush(element.localName)
  }

  const outermost = isElement(root) ? root.localName : ''
  visit(root, outermost)
  flush(outermost)
  return blocks
}
