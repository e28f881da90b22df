import type { Hit } from '../../../../src/serve/index.ts'

/** Address of the article with the passage of a hit marked. */
export const passageAddress = ({ article, statement }: Pick<Hit, 'article' | 'statement'>): string =>
  `/articles/${article}?statement=${statement}`
