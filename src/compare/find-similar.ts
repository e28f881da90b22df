import type { ActorIdentity, Ledger, StoredEntry } from '../ledger/index.ts'
import { pairStatements } from './pair-statements.ts'
import { type ComparedArticle, quotedStatements } from './quoted-statement.ts'
import { estimateResemblance, type Sketch, sketchWords } from './sketch-words.ts'
import { splitWords } from './split-words.ts'

/** An article of about the same days on about the same subject. */
export interface SimilarArticle {
  readonly entry: StoredEntry
  /** Actors that both name. */
  readonly sharedActors: readonly ActorIdentity[]
  /** How many quotations may be the same in both. */
  readonly sharedQuotations: number
  /** Estimated share of the three-word stretches of both texts that they have in common, 0 to 1. */
  readonly resemblance: number
}

/** Articles that are read and compared, of those that share most actors. */
const COMPARED = 12

/** Two actors in common are no accident of the day's news; one is, unless the words agree as well. */
const FEWEST_ACTORS = 2

/**
 * Articles published within a day of this one that tell of the same: those that share quotations first, then words, then actors.
 * An article without a day of publication is compared with others without one.
 */
export async function findSimilar(ledger: Ledger, entry: StoredEntry): Promise<SimilarArticle[]> {
  const neighbours = (await ledger.relations.neighbours(entry.key)).slice(0, COMPARED)
  const sketch = sketchOf(entry)
  const similar: SimilarArticle[] = []
  for (const { key, shared } of neighbours) {
    const other = await ledger.get(key)
    if (other === null) continue
    const sharedQuotations = countShared(entry, other)
    const resemblance = estimateResemblance(sketch, sketchOf(other))
    if (shared.length < FEWEST_ACTORS && sharedQuotations === 0 && resemblance === 0) continue
    similar.push({ entry: other, sharedActors: shared, sharedQuotations, resemblance })
  }
  return similar.sort(
    (a, b) =>
      b.sharedQuotations - a.sharedQuotations ||
      b.resemblance - a.resemblance ||
      b.sharedActors.length - a.sharedActors.length ||
      b.entry.key - a.entry.key,
  )
}

function sketchOf({ article }: ComparedArticle): Sketch {
  return sketchWords(splitWords(article.text).map(({ folded }) => folded))
}

function countShared(left: ComparedArticle, right: ComparedArticle): number {
  const pairs = pairStatements([...quotedStatements(left), ...quotedStatements(right)])
  return new Set(pairs.map((pair) => pair.left)).size
}
