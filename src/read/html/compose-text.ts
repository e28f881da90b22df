import { bare } from './page-dom.ts'
import type { PageBlock } from './render-blocks.ts'

export interface PageParts {
  /** Of the article. */
  readonly blocks: readonly PageBlock[]
  /** Of the whole page without its furniture. */
  readonly shown: readonly PageBlock[]
  /** Words of the page's `h1`; empty where it has none. */
  readonly headline: string
  /** As the metadata give it. */
  readonly title: string | null
  readonly description: string | null
}

/**
 * The text of the article: the headline as its first line, the standfirst where the page shows one, then its paragraphs, with a
 * blank line between all of them. The headline is the page's own where it says what the title says, else the title.
 */
export function composeText({ blocks, shown, headline, title, description }: PageParts): string {
  const first = chooseHeadline(headline, title)
  const opening = [headline, title ?? ''].map(bare)
  const body = blocks.filter(({ text }, at) => at > 2 || !opening.includes(bare(text))).map(({ text }) => text)
  const standfirst = findStandfirst(description, body, shown)
  return [first, standfirst, ...body].filter((part) => part !== null && part !== '').join('\n\n')
}

function chooseHeadline(headline: string, title: string | null): string | null {
  if (title === null || headline === '') return title ?? headline
  return sharesWords(headline, title) ? headline : title
}

/** True where at least half of the words of the shorter wording stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const [short = new Set(), long = new Set()] = [a, b]
    .map((line) => new Set(bare(line).split(' ')))
    .sort((one, other) => one.size - other.size)
  return [...short].filter((word) => long.has(word)).length * 2 >= short.size
}

/** The block of the page that words the description, where the article has lost it; null where the page shows none. */
function findStandfirst(
  description: string | null,
  body: readonly string[],
  shown: readonly PageBlock[],
): string | null {
  const wanted = bare(description ?? '')
  if (wanted === '' || body.some((text) => bare(text).includes(wanted))) return null
  return shown.find(({ text }) => bare(text) === wanted)?.text ?? null
}
