import { type Article, createExtractor, type Record, type Span } from '../src/index.ts'

export interface Extraction {
  readonly records: readonly Record[]
  /** Articles a second, one thread, loading included. */
  readonly articlesPerSecond: number
}

export function extractSet(articles: readonly Article[]): Extraction {
  const extractor = createExtractor()
  const start = performance.now()
  const records = articles.map((article) => extractor.extract(article))
  const seconds = (performance.now() - start) / 1000
  return { records, articlesPerSecond: Math.round((articles.length / seconds) * 10) / 10 }
}

/** The sentences of an article, seen through an annotator: records do not hold them. */
export function sentencesOf(article: Article): readonly Span[] {
  let sentences: readonly Span[] = []
  const order = [
    {
      name: 'watch-sentences',
      needs: [],
      makes: [],
      annotate(document: { readonly sentences: readonly Span[] }) {
        sentences = document.sentences
        return {}
      },
    },
  ]
  createExtractor({ order }).extract(article)
  return sentences
}
