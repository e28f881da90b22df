import type { StatementAnnotation } from '../../model/annotation.ts'
import { contains, lengthOf, type Span } from '../../model/span.ts'

/** Statements by the length of their content, shortest first. */
export const indexClaims = (statements: readonly StatementAnnotation[]): readonly StatementAnnotation[] => {
  const size = ({ content }: StatementAnnotation): number => content.reduce((sum, span) => sum + lengthOf(span), 0)
  return [...statements].sort((a, b) => size(a) - size(b))
}

/** The innermost statement whose content holds a trigger; null where the outlet tells it in its own voice. */
export const findClaimant = (claims: readonly StatementAnnotation[], trigger: Span): StatementAnnotation | null =>
  claims.find(({ content }) => content.some((span) => contains(span, trigger))) ?? null
