import type { PageMetadata } from './metadata.ts'
import type { PageDocument } from './page-dom.ts'

/** Types of schema.org that stand for one article of an outlet. */
const ARTICLE_TYPES = new Set([
  'Article',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'Report',
])

/** Containers that are followed on the way to the article; lists of other articles are not. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const

const MOST_DEPTH = 8

type Node = { readonly [key: string]: unknown }

/** What the JSON-LD of a page says of its article; broken JSON is passed over with a note. */
export function readJsonLd(document: PageDocument): { metadata: Partial<PageMetadata>; notes: string[] } {
  const notes: string[] = []
  let article: Node | null = null
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parse(script.textContent ?? '')
    if (value === undefined) notes.push('JSON-LD of the page is broken and was passed over')
    else article ??= findArticle(value, MOST_DEPTH)
  }
  return { metadata: article === null ? {} : describe(article), notes: [...new Set(notes)] }
}

/** Some pages wrap their JSON in comments or CDATA marks. */
function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, '')
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function findArticle(value: unknown, depth: number): Node | null {
  if (depth === 0) return null
  if (Array.isArray(value)) return first(value, depth)
  if (!isNode(value)) return null
  if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPES.has(type))) return value
  return first(
    CONTAINERS.map((key) => value[key]),
    depth,
  )
}

function first(values: readonly unknown[], depth: number): Node | null {
  for (const value of values) {
    const found = findArticle(value, depth - 1)
    if (found !== null) return found
  }
  return null
}

function describe(article: Node): Partial<PageMetadata> {
  const page = article.mainEntityOfPage
  return {
    title: words(article.headline) ?? words(article.name),
    published: words(article.datePublished),
    outlet: nameOf(listOf(article.publisher)[0]),
    authors: listOf(article.author).flatMap((author) => nameOf(author) ?? []),
    lang: words(article.inLanguage),
    url: words(article.url) ?? (isNode(page) ? words(page['@id']) : words(page)),
    description: words(article.description),
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

const words = (value: unknown): string | null => (typeof value === 'string' && /\S/.test(value) ? value : null)

const nameOf = (value: unknown): string | null => words(isNode(value) ? value.name : value)
