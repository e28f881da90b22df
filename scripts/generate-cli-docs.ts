import { writeFileSync } from 'node:fs'
import { buildProgram } from '../src/cli/program.ts'
import { describeCli } from './describe-cli.ts'

writeFileSync(new URL('../docs/cli.md', import.meta.url), describeCli(buildProgram()))
