import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { buildKnowledge } from './knowledge/build-knowledge.ts'
import { compareRows } from './knowledge/compare-rows.ts'
import { findSources } from './knowledge/read-shared.ts'

/** Writes the data modules of src/knowledge anew and prints what has changed in each. */
const folder = findSources()
if (folder === null)
  console.log('knowledge: not built, no source files at ../shared/knowledge (set ONRECORD_SHARED to the folder above)')
else {
  const changed = buildKnowledge(folder).filter(({ path, text }) => write(path, text))
  if (changed.some(({ path }) => path.endsWith('/states.ts')))
    console.log('states have changed, and other modules are built with them: run this once more')
}

/** True where the file changed. */
function write(path: string, text: string): boolean {
  const url = new URL(`../${path}`, import.meta.url)
  const before = existsSync(url) ? readFileSync(url, 'utf8') : ''
  console.log(`${path}: ${compareRows(before, text)}`)
  if (before !== text) writeFileSync(url, text)
  return before !== text
}
