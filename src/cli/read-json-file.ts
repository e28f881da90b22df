import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { InputError } from '../model/errors.ts'

/**
 * A file of JSON of our own making; null where there is none.
 * @param advice what to do where it holds something else: "name another file"
 * @throws InputError where it cannot be read or is not as the schema says
 */
export async function readJsonFile<Data>(
  path: string,
  { schema, holds, advice }: { readonly schema: z.ZodType<Data>; readonly holds: string; readonly advice: string },
): Promise<Data | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new InputError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { success, data } = schema.safeParse(parse(text))
  if (!success) throw new InputError(`${path} does not hold ${holds}: ${advice}`)
  return data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
