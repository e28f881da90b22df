/** The rows of a table in a data module, cell by cell. */
export const readRows = (table: string): string[][] => table.split('\n').map((line) => line.split('\t'))

/** The names in one cell, which `|` keeps apart. */
export const namesIn = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])

/** Makes a value when it is first asked for: tables cost nothing until then. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}
