import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findGoldens } from '../test/golden/find-goldens.ts'
import { formatGoldens, parseGoldens } from '../test/golden/format.ts'
import { KINDS } from '../test/golden/kinds.ts'

/** Writes every golden anew from what the code makes of its inputs. Read the difference before you commit it. */
for (const { kind, path } of findGoldens()) {
  const show = KINDS.get(kind)
  if (show === undefined) throw new Error(`${path}: no kind "${kind}"; register it in test/golden/kinds.ts`)
  const before = readFileSync(path, 'utf8')
  const cases = parseGoldens(before, basename(path)).map((golden) => ({ ...golden, expected: show(golden.input) }))
  const after = formatGoldens(cases)
  if (after === before) continue
  writeFileSync(path, after)
  console.log(`rewritten: ${kind}/${basename(path)}`)
}
