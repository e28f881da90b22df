import type { Article } from '../model/article.ts'
import type { ArticleOverrides } from './read-options.ts'

/** The article with the caller's knowledge in the place of its own; overrides that are absent or null change nothing. */
export function overrideMetadata(article: Article, overrides: ArticleOverrides): Article {
  const { id, url, published, outlet, lang } = overrides
  return {
    ...article,
    ...(id != null && { id }),
    ...(url != null && { url }),
    ...(published != null && { published }),
    ...(outlet != null && { outlet }),
    ...(lang != null && { lang }),
  }
}
