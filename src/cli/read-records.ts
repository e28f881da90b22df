import { createReadStream } from 'node:fs'
import type { ReadFailure } from '../model/article.ts'
import { InputError } from '../model/errors.ts'
import { type Record, recordSchema } from '../model/record.ts'
import { decodeBytewise } from '../read/decode-text.ts'
import { describeError } from '../read/describe-error.ts'
import { LONGEST_LINE } from '../read/read-jsonl.ts'
import { splitLines } from '../read/split-lines.ts'

/** A record and where it stands. */
export interface PlacedRecord {
  readonly record: Record
  readonly place: string
}

/**
 * Reads records from JSONL, one a line, as `extract` and `export` write it. A line that is no record is a failure, and the rest
 * goes on; blank lines are passed over.
 * @param path `-` for standard input
 * @throws InputError where the file cannot be read
 */
export async function* readRecords(
  path: string,
  onFailure: (failure: ReadFailure) => void,
): AsyncGenerator<PlacedRecord> {
  const name = path === '-' ? 'standard input' : path
  try {
    for await (const { number, bytes } of splitLines(
      path === '-' ? process.stdin : createReadStream(path),
      LONGEST_LINE,
    )) {
      const place = `${name}:${number}`
      const read =
        bytes === null ? `this line is longer than ${LONGEST_LINE} bytes` : readRecord(decodeBytewise(bytes).text)
      if (typeof read === 'string') onFailure({ place, reason: read })
      else if (read !== null) yield { record: read, place }
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new InputError(`${name}: ${describeError(error)}`)
    throw error
  }
}

/** The record of a line; null for a blank one; what is wrong, in words, where it is none. */
function readRecord(line: string): Record | string | null {
  if (/^\s*$/.test(line)) return null
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'this line is not JSON: give records as onrecord extract --format jsonl writes them'
  }
  const { success, data, error } = recordSchema.safeParse(value)
  if (success) return data
  const issue = error.issues[0]
  return `this line is no record: ${issue?.path.join('.')}: ${issue?.message}`
}
