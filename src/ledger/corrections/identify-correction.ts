import { createHash } from 'node:crypto'
import { type Correction, correctionSchema } from '../../model/correction.ts'
import { UsageError } from '../../model/errors.ts'

/** Leaves a key out of each member of a union. */
export type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never

/** A correction that has no id yet. */
export type Draft = Without<Correction, 'id'>

/** What a correction says, without who, when and why. */
export type DraftBody = Without<Correction, 'id' | 'by' | 'at' | 'article' | 'extractor' | 'why'>

/**
 * Gives a correction its id: a digest of all that it says, so that the same one sent twice is one.
 * @throws UsageError where a value in it is none that a correction can have
 */
export function identifyCorrection(draft: Draft): Correction {
  const digest = createHash('sha256').update(JSON.stringify(draft), 'utf8').digest('hex')
  const parsed = correctionSchema.safeParse({ id: `c${digest.slice(0, 16)}`, ...draft })
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new UsageError(`the correction has a wrong value: ${wrong.join('; ')}`)
}
