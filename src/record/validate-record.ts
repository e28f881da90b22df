import { recordSchema } from '../model/record.ts'
import { findClaimProblems } from './find-claim-problems.ts'
import { findIdProblems } from './find-id-problems.ts'
import { findOverlapProblems } from './find-overlap-problems.ts'
import { findSpanProblems } from './find-span-problems.ts'
import type { Problem } from './problem.ts'

/** What `validateRecord` found. A record is valid where `problems` is empty. */
export interface Validation {
  readonly problems: readonly Problem[]
}

/**
 * Checks a record: first its shape, then, where the shape is right, the laws that one record can be checked for: spans
 * (1), ids (4), overlapping statements (5) and claims (7). Never throws.
 * @param text the article's text; without it spans are checked against `article.length` alone
 */
export function validateRecord(record: unknown, text?: string): Validation {
  const parsed = recordSchema.safeParse(record)
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })) }
  }
  return {
    problems: [
      ...findSpanProblems(parsed.data, text),
      ...findIdProblems(parsed.data),
      ...findOverlapProblems(parsed.data),
      ...findClaimProblems(parsed.data),
    ],
  }
}
