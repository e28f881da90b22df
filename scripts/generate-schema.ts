import { writeFileSync } from 'node:fs'
import { describeSchema } from './describe-schema.ts'

writeFileSync(new URL('../schema/record.schema.json', import.meta.url), describeSchema())
