import type { StoredCorrection } from '../../ledger/corrections/corrections.ts'
import { keyOfContent } from '../../ledger/corrections/group-by-statement.ts'
import type { Ledger } from '../../ledger/index.ts'
import { UsageError } from '../../model/errors.ts'
import { findArticle } from './find-article.ts'
import { splitLink } from './find-statement.ts'

/**
 * All that was corrected in an article or a statement, what was undone or rejected included, in order of time.
 * @throws UsageError where there is no such article or statement
 */
export async function findHistory(ledger: Ledger, place: string): Promise<readonly StoredCorrection[]> {
  const link = splitLink(place)
  const key = await findArticle(ledger, link?.article ?? place)
  const all = await ledger.corrections.list({ article: key })
  if (link === null) return all
  const places = await placesOf(ledger, key, link.statement)
  const ids = new Set<string>()
  for (const { correction } of all) {
    const isOfStatement = 'statement' in correction && places.has(keyOfContent(correction.statement.content))
    if (isOfStatement || (correction.what === 'undo' && ids.has(correction.undoes))) ids.add(correction.id)
  }
  if (ids.size === 0 && places.size === 0) throw new UsageError(`there is no statement ${place}`)
  return all.filter(({ correction }) => ids.has(correction.id))
}

/** Where a statement stands, stood as extracted, and stood when it was corrected. */
async function placesOf(ledger: Ledger, key: number, statement: string): Promise<Set<string>> {
  const seen = await ledger.corrections.see(key)
  if (seen === null) return new Set()
  const { record, groups, groupOf } = seen.applied
  const known = [...record.statements, ...seen.extracted.statements].find(
    ({ id, content }) => id === statement || keyOfContent(content) === statement,
  )
  const places = known === undefined ? [] : [keyOfContent(known.content)]
  const named = groups.filter(
    (group) => group === groupOf.get(known?.id ?? '') || [statement, ...places].includes(keyOfContent(group.content)),
  )
  return new Set([
    ...places,
    ...named.flatMap(({ content, changes }) => [
      keyOfContent(content),
      ...changes.map((change) => keyOfContent(change.statement.content)),
    ]),
    ...(/^\d/.test(statement) ? [statement] : []),
  ])
}
