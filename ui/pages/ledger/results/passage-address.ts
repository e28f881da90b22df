import type { Hit } from '../../../../src/serve/index.ts'
import { writeLink } from '../../../reader/statement-link.ts'

/** Address of the article with the passage of a hit marked; found again after another extraction. */
export function passageAddress({ article, statement, contentSpans, snippet }: Hit): string {
  const { start, end } = contentSpans[0] ?? { start: snippet.start, end: snippet.start }
  const words = snippet.text.slice(start - snippet.start, end - snippet.start)
  return `/articles/${article}?${writeLink({ id: statement, at: start, words })}`
}
