import type { StatementAnnotation, TopicAnnotation } from '../../model/annotation.ts'
import type { Block, Document } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { chooseTopics } from './choose-topics.ts'
import { type FoundTerm, findTerms } from './find-terms.ts'
import { type PlacedTerm, weighPassage } from './weigh-passage.ts'
import type { WeighedTopic } from './weigh-terms.ts'

/** Tells what the article, its sections and its statements deal with, as IPTC Media Topics. */
export const findTopics: Annotator = {
  name: 'find-topics',
  needs: ['statements'],
  makes: ['topics'],
  annotate(document, { statements }) {
    const terms = findTerms(document.tokens)
    const placed = placeTerms(document.blocks, terms)
    const article = weighPassage(placed.flat())
    const sections = placed.map(weighPassage)
    return {
      topics: [
        ...article.map((topic) => annotate(topic, null, null)),
        ...sections.flatMap((topics, section) => topics.map((topic) => annotate(topic, null, section))),
        ...statements.flatMap((statement) => {
          const section = sections[sectionAt(document.blocks, statement.content[0]?.start ?? 0)] ?? []
          const own = termsWithin(terms, statement.content)
          return chooseTopics({ own, section, article }).map((topic) => annotate(topic, statement, null))
        }),
      ],
    }
  },
}

const annotate = (
  { topic, confidence }: WeighedTopic,
  statement: StatementAnnotation | null,
  section: number | null,
): TopicAnnotation => ({ topic, statement, section, confidence })

const HEADINGS: ReadonlySet<Block['role']> = new Set(['headline', 'standfirst', 'heading'])

/** The terms of each section; those outside any block belong to none. */
function placeTerms(blocks: Document['blocks'], terms: readonly FoundTerm[]): PlacedTerm[][] {
  const sections: PlacedTerm[][] = Array.from({ length: (blocks.at(-1)?.section ?? -1) + 1 }, () => [])
  let at = 0
  for (const block of blocks) {
    for (; at < terms.length; at++) {
      const term = terms[at]
      if (term === undefined || term.start >= block.end) break
      if (contains(block, term)) sections[block.section]?.push({ term, isHeading: HEADINGS.has(block.role) })
    }
  }
  return sections
}

function sectionAt(blocks: Document['blocks'], offset: number): number {
  const block = blocks[firstWhere(blocks, ({ end }) => end > offset)]
  return block?.section ?? 0
}

/** The terms that stand in the spans, in text order. */
export function termsWithin(terms: readonly FoundTerm[], spans: readonly Span[]): FoundTerm[] {
  return spans.flatMap((span) => {
    const first = firstWhere(terms, ({ start }) => start >= span.start)
    const end = firstWhere(terms, ({ start }) => start >= span.end)
    return terms.slice(first, end)
  })
}
