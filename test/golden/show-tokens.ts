import { segment } from '../../src/segment/segment.ts'

/** One line a sentence, its tokens parted by a bar. */
export function showTokens(input: string): string {
  const { sentences, tokens } = segment({ text: input })
  return sentences
    .map(({ firstToken, endToken }) =>
      tokens
        .slice(firstToken, endToken)
        .map(({ text }) => text)
        .join(' | '),
    )
    .join('\n')
}
