import type { Columns } from './engine-search.ts'

/** The columns of rows, each for itself. */
export const pickColumns = <Row, Name extends keyof Row & string>(
  rows: readonly Row[],
  names: readonly Name[],
): Columns<Row, Name> => columnsFrom(names, (name) => rows.map((row) => row[name]))

/** Columns by their names, each as `valuesOf` tells it. */
export function columnsFrom<Row, Name extends keyof Row & string>(
  names: readonly Name[],
  valuesOf: <Key extends Name>(name: Key) => readonly Row[Key][],
): Columns<Row, Name> {
  const columns: { [Key in Name]?: readonly Row[Key][] } = {}
  for (const name of names) columns[name] = valuesOf(name)
  return columns as Columns<Row, Name>
}
