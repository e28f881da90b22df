import { firstWhere } from '../../model/first-where.ts'
import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import type { ActorMention } from './list-mentions.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** After these the seat of a government is the place: "talks in Moscow". */
const IN_A_PLACE = /^(?:in|at|near|around|inside|outside|across)$/

/** Those whom the content mentions, by name, description or pronoun. */
export function findNamed(scene: Scene, { content, speaker }: PlacedStatement): Candidate[] {
  return content.flatMap((span) =>
    mentionsIn(scene, span).flatMap(({ actor, mention }) => {
      const place = tokensIn(scene.document, mention)
      const before = scene.document.tokens[place.first - 1]?.lower ?? ''
      if (mention.form === 'capital' && IN_A_PLACE.test(before)) return []
      const { start, end } = mention
      return [{ actor, place, mention: { start, end }, isOwn: actor === speaker }]
    }),
  )
}

/** Mentions that lie wholly in a span. */
export function mentionsIn({ mentions }: Pick<Scene, 'mentions'>, span: Span): ActorMention[] {
  const first = firstWhere(mentions, ({ mention }) => mention.start >= span.start)
  const end = firstWhere(mentions, ({ mention }) => mention.end > span.end)
  return mentions.slice(first, Math.max(first, end))
}
