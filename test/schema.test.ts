import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { describeSchema } from '../scripts/describe-schema.ts'
import { extract } from '../src/index.ts'

const published = readFileSync(new URL('../schema/record.schema.json', import.meta.url), 'utf8')
const accepts = new Ajv2020().compile(JSON.parse(published))
const record = extract({
  text: 'Harbour talks\n\n“We will open the locks,” the Ostmark minister Ana Veld said on Monday.',
})

describe('the published schema', () => {
  it('is the one that the code generates', () => expect(published).toBe(describeSchema()))

  it('accepts a real record', () => {
    expect(record.statements).toHaveLength(1)
    expect(accepts(record)).toBe(true)
  })

  it.each(Object.keys(record))('rejects a record without %s', (field) => {
    const { [field]: _, ...rest } = Object.fromEntries(Object.entries(record))
    expect(accepts(rest)).toBe(false)
  })

  it.each(Object.keys(record.statements[0] ?? {}))('rejects a statement without %s', (field) => {
    const { [field]: _, ...rest } = Object.fromEntries(Object.entries(record.statements[0] ?? {}))
    expect(accepts({ ...record, statements: [rest] })).toBe(false)
  })

  it('rejects unknown fields and wrong types', () => {
    expect(accepts({ ...record, verdict: 'true' })).toBe(false)
    expect(accepts({ ...record, id: 1 })).toBe(false)
    expect(accepts({ ...record, schema: 2 })).toBe(false)
  })
})
