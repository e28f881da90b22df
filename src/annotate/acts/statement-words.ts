import type { ActorAnnotation, SpeakerAnnotation, StatementAnnotation } from '../../model/annotation.ts'
import type { Document, Token } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import { overlaps, type Span } from '../../model/span.ts'

/** The words of one statement, cut out of its article. */
export interface StatementWords {
  readonly cue: readonly Token[]
  /** Words of the clause before the cue that belong to its verb: auxiliaries, negation, "refused to". */
  readonly beforeCue: readonly Token[]
  readonly content: readonly Token[]
  /** By index into `content`: true inside quotation marks. */
  readonly isQuoted: (at: number) => boolean
  /** Mentions of the speaker and of whom he acts for, inside the content. */
  readonly own: readonly Span[]
}

/** The speaker of a statement and whom he acts for, as far as known. */
export interface Speakers {
  readonly speakerOf: (statement: StatementAnnotation) => SpeakerAnnotation | undefined
  readonly principalOf: (actor: ActorAnnotation) => ActorAnnotation | null
}

/** Most words before a cue that are looked at. */
const REACH = 4

export function readWords(document: Document, statement: StatementAnnotation, speakers: Speakers): StatementWords {
  const { tokens } = document
  const { cue, content } = statement
  const words = content.flatMap((span) => tokensIn(tokens, span))
  const firstOfCue = cue === null ? 0 : firstWhere(tokens, ({ start }) => start >= cue.start)
  return {
    cue: cue === null ? [] : tokensIn(tokens, cue),
    beforeCue: cue === null ? [] : tokens.slice(Math.max(0, firstOfCue - REACH), firstOfCue),
    content: words,
    isQuoted: (at) => isQuoted(document, words[at]),
    own: ownMentions(statement, speakers),
  }
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstWhere(tokens, ({ end }) => end > span.start)
  const end = firstWhere(tokens, ({ start }) => start >= span.end)
  return tokens.slice(first, end)
}

function isQuoted({ quotations }: Document, token: Token | undefined): boolean {
  if (token === undefined) return false
  const next = firstWhere(quotations, ({ start }) => start > token.start)
  const before = quotations[next - 1]
  if (before === undefined) return false
  const outer = before.inside === null ? before : (quotations[before.inside] ?? before)
  return token.end <= before.end || token.end <= outer.end
}

function ownMentions(statement: StatementAnnotation, { speakerOf, principalOf }: Speakers): Span[] {
  const actor = speakerOf(statement)?.actor ?? null
  if (actor === null) return []
  const principal = principalOf(actor)
  return [actor, ...(principal === null ? [] : [principal])].flatMap(({ mentions }) =>
    statement.content.flatMap((span) => {
      const first = firstWhere(mentions, ({ end }) => end > span.start)
      const end = firstWhere(mentions, ({ start }) => start >= span.end)
      return mentions.slice(first, end).filter((mention) => overlaps(mention, span))
    }),
  )
}
