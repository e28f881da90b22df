import type { Votes } from './collect-votes.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'

/** How far people agree on one attribute. */
export interface Agreement {
  /** `statement` (is it one?), `kind`, `content`, `cue`, `source`, `speaker`, `act`, `topics`, `target` or `stance`. */
  readonly attribute: string
  /** Units that two or more people judged. A unit is one statement; for targets and stances, one actor in one statement. */
  readonly units: number
  /** Units on which all of them say the same. */
  readonly agreed: number
  /** Krippendorff's alpha, nominal; null where it cannot be told. Spans are the same only where every offset is. */
  readonly alpha: number | null
}

/** @param statements the votes on each statement */
export function measureAgreement(statements: Iterable<Votes>): Agreement[] {
  const unitsOf = new Map<string, string[][]>()
  for (const votes of statements) {
    for (const [name, on] of votes) {
      const attribute = name.split(' ')[0] ?? name
      const units = unitsOf.get(attribute) ?? []
      units.push(on.map(({ value }) => value))
      unitsOf.set(attribute, units)
    }
  }
  return [...unitsOf].map(([attribute, units]) => {
    const judged = units.filter((values) => values.length > 1)
    const agreed = judged.filter((values) => new Set(values).size === 1).length
    return { attribute, units: judged.length, agreed, alpha: krippendorffAlpha(judged) }
  })
}
