import type { StatementAnnotation } from '../../../model/annotation.ts'
import { ownUnits } from './own-units.ts'
import { contentOf, cueOf, holdsAll, partsOf, wordsOf } from './scene.ts'

/** Those of `statements` that hold whole statements of `others` in one stretch of their content, and touch no other. */
export function chooseHolders(
  statements: readonly StatementAnnotation[],
  others: readonly StatementAnnotation[],
  length: number,
): StatementAnnotation[] {
  const contents = ownUnits(length, statements.map(contentOf))
  const cues = ownUnits(length, statements.map(cueOf))
  const holders = new Set<number>()
  const broken = new Set<number>()
  for (const other of others) {
    for (const span of wordsOf(other)) {
      const [cue, content] = [cues.firstIn(span), contents.firstIn(span)]
      if (cue !== null) broken.add(cue)
      if (content === null) continue
      const isWhole = statements[content]?.content.some((stretch) => holdsAll([stretch], partsOf(other)))
      if (isWhole) holders.add(content)
      else broken.add(content)
    }
  }
  return statements.filter((_, index) => holders.has(index) && !broken.has(index))
}
