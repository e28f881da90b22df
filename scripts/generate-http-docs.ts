import { readFileSync, writeFileSync } from 'node:fs'
import { describeWholeApi } from './describe-whole-api.ts'

const introduction = readFileSync(new URL('./http-introduction.md', import.meta.url), 'utf8')
writeFileSync(new URL('../docs/http.md', import.meta.url), await describeWholeApi(introduction))
