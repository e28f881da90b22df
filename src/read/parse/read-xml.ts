import type { Element } from '@xmldom/xmldom'
import { parseXml } from '../agency/parse-xml.ts'
import { NEWSML_TYPE, readNewsml } from '../agency/read-newsml.ts'
import { NITF_TYPE, readNitf } from '../agency/read-nitf.ts'
import { readFeed } from '../feed/read-feed.ts'
import type { DocumentSource, ParsedDocument, ParseResult } from './parsed-document.ts'
import { rootNameOf } from './root-name.ts'

/** Local names of the root elements of NewsML-G2 documents, in lower case. */
const NEWSML_ROOTS = new Set(['newsitem', 'newsmessage', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem'])

/** A document in XML, by its root: a feed, NITF or NewsML-G2. Runs in the parser's thread. */
export function readXml(source: DocumentSource): ParseResult {
  const root = rootNameOf(source.text)
  if (root === 'rss' || root === 'feed' || root === 'rdf') return readFeed(source)
  if (root === 'nitf') return readAgencyXml(source.text, (element) => ({ from: NITF_TYPE, items: [readNitf(element)] }))
  if (root !== null && NEWSML_ROOTS.has(root))
    return readAgencyXml(source.text, (element) => ({ from: NEWSML_TYPE, items: readNewsml(element) }))
  if (root === 'opml') return { problem: 'is a list of feeds (OPML): give it to onrecord watch' }
  const found = root === null ? 'holds no XML' : `has the root element ${root}`
  return { problem: `${found}: it is no feed (RSS, Atom, RDF), NITF or NewsML-G2; save the article as text` }
}

type AgencyDocument = Pick<ParsedDocument, 'from' | 'items'>

function readAgencyXml(text: string, read: (root: Element) => AgencyDocument): ParseResult {
  const parsed = parseXml(text)
  if ('problem' in parsed) return parsed
  const { from, items } = read(parsed.root)
  return { from, several: parsed.root.localName === 'newsMessage', items }
}
