import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { buildKnowledge } from './knowledge/build-knowledge.ts'
import { compareRows } from './knowledge/compare-rows.ts'

/** Writes the data modules of src/knowledge anew and prints what has changed in each. */
for (const { path, text } of buildKnowledge()) {
  const url = new URL(`../${path}`, import.meta.url)
  const before = existsSync(url) ? readFileSync(url, 'utf8') : ''
  console.log(`${path}: ${compareRows(before, text)}`)
  if (before !== text) writeFileSync(url, text)
}
