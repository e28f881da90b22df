import type { StatementAnnotation } from '../model/annotation.ts'

/** Annotations of statements by their statement, in the order given; those of none are left out. */
export function groupByStatement<Item extends { readonly statement: StatementAnnotation | null }>(
  items: readonly Item[],
): Map<StatementAnnotation, Item[]> {
  const groups = new Map<StatementAnnotation, Item[]>()
  for (const item of items) {
    if (item.statement === null) continue
    const group = groups.get(item.statement)
    if (group === undefined) groups.set(item.statement, [item])
    else group.push(item)
  }
  return groups
}
