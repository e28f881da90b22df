import { type JoinScene, setScene } from '../../src/annotate/statements/join/scene.ts'
import type { StatementAnnotation } from '../../src/model/annotation.ts'
import type { Span } from '../../src/model/span.ts'
import { segment } from '../../src/segment/segment.ts'

interface InText {
  /** The scene of the text where the rules found these statements. */
  scene(...ruled: readonly StatementAnnotation[]): JoinScene
  /** A statement by its words, each at its first place in the text; of a finder called "model" where none is named. */
  statement(content: readonly string[], cue: string, source: string | null, finder?: string): StatementAnnotation
  /** The words of a statement: content, cue, source. */
  words(statement: StatementAnnotation): (string | null)[]
}

export function inText(text: string): InText {
  const document = segment({ text })
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const slice = (span: Span | null): string | null => span && text.slice(span.start, span.end)
  return {
    scene: (...ruled) => setScene(document, ruled),
    statement: (content, cue, source, finder = 'model') => ({
      content: content.map(spanOf),
      cue: spanOf(cue),
      source: source === null ? null : spanOf(source),
      finder,
      confidence: 0.5,
    }),
    words: ({ content, cue, source }) => [...content.map(slice), slice(cue), slice(source)],
  }
}
