import { z } from 'zod'
import { recordSchema } from '../src/model/record.ts'

/** The JSON Schema of a record (draft 2020-12), made from the types of the code, as the text of a file. */
export function describeSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' })
  const head = {
    $schema,
    $id: 'urn:onrecord:schema:record:1',
    title: 'Onrecord record',
    description: 'What Onrecord makes of one article: statements with exact places in the text, actors, times, events.',
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
