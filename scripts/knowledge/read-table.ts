import { readFileSync } from 'node:fs'

/** Rows of a hand-written table beside this file: tab-separated, `#` opens a comment. @throws Error for a row of another width */
export function readTable(name: string, width: number): string[][] {
  const path = new URL(name, import.meta.url)
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return []
    const cells = line.split('\t')
    if (cells.length !== width)
      throw new Error(`scripts/knowledge/${name}:${index + 1}: ${cells.length} cells, expected ${width}`)
    return [cells]
  })
}

/** The names in one cell, which `|` keeps apart. */
export const namesIn = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])
