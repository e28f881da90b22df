import { type HeaderFields, parseFields } from '../url/header-fields.ts'
import { type ByteQueue, queueBytes } from './byte-queue.ts'
import { CUT_OFF, DamageError } from './damage-error.ts'
import { inflateMembers } from './inflate-members.ts'

/** Longest header of a record in bytes. */
const LONGEST_HEADER = 64 * 1024

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** Counted from 1. */
  readonly number: number
  readonly fields: HeaderFields
  /** null where it was not wanted, or is longer than `largest`. */
  readonly block: Uint8Array | null
  /** Byte of the file, compressed where it is, at which the next record begins; null where that is inside a gzip member. */
  readonly next: number | null
}

export interface ReadRecordsOptions {
  /** Where in the file the stream begins: byte, and how many records stand before it. */
  readonly start: { readonly offset: number; readonly count: number }
  /** Blocks of records that are not wanted are passed over unread. */
  readonly wants: (fields: HeaderFields) => boolean
  /** Largest block that is held, in bytes. */
  readonly largest: number
}

/** The records of a WARC file, plain or in gzip, held one at a time. @throws DamageError where the file breaks off or is damaged */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  { start, wants, largest }: ReadRecordsOptions,
): AsyncGenerator<WarcRecord> {
  const { queue, offset } = await openArchive(stream, start.offset)
  for (let number = start.count + 1; ; number++) {
    const header = await takeHeader(queue)
    if (header === null) return
    const fields = parseFields(header)
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (!/^WARC\/\d/.test(header) || !Number.isSafeInteger(length) || length < 0)
      throw new DamageError('no WARC record begins here: fetch it again')
    const block = await takeBlock(queue, length, wants(fields) && length <= largest)
    const damage = await skipLineEnds(queue)
    if (damage !== null && offset() === null) throw damage
    yield { number, fields, block, next: offset() }
    if (damage !== null) throw damage
  }
}

interface Archive {
  /** Of bytes that are no longer compressed. */
  readonly queue: ByteQueue
  /** Place in the file behind all that was taken, where that is known. */
  readonly offset: () => number | null
}

async function openArchive(stream: AsyncIterable<Uint8Array>, start: number): Promise<Archive> {
  const raw = queueBytes(stream, start)
  const first = await raw.take(1)
  if (first !== null) raw.putBack(first)
  if (first?.[0] !== 0x1f) return { queue: raw, offset: raw.taken }
  let expanded = 0
  let atMemberEnd = { file: start, expanded: 0 }
  async function* inflated(): AsyncGenerator<Uint8Array> {
    for await (const part of inflateMembers(raw)) {
      if ('memberEnd' in part) atMemberEnd = { file: part.memberEnd, expanded }
      else {
        expanded += part.bytes.length
        yield part.bytes
      }
    }
  }
  const queue = queueBytes(inflated())
  return { queue, offset: () => (queue.taken() === atMemberEnd.expanded ? atMemberEnd.file : null) }
}

/** The header of the next record, without the empty line that ends it; null at the end of the file. */
async function takeHeader(queue: ByteQueue): Promise<string | null> {
  let header = Buffer.alloc(0)
  for (;;) {
    const piece = await queue.take(LONGEST_HEADER)
    if (piece === null && header.length === 0) return null
    if (piece === null) throw new DamageError(CUT_OFF)
    header = Buffer.concat([header, piece])
    const end = header.indexOf('\r\n\r\n')
    if (end !== -1) {
      queue.putBack(header.subarray(end + 4))
      return header.toString('utf8', 0, end)
    }
    if (header.length > LONGEST_HEADER) throw new DamageError('no WARC record begins here: fetch it again')
  }
}

async function takeBlock(queue: ByteQueue, length: number, held: boolean): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  for (let missing = length; missing > 0; ) {
    const part = await queue.take(missing)
    if (part === null) throw new DamageError(CUT_OFF)
    if (held) parts.push(part)
    missing -= part.length
  }
  return held ? Buffer.concat(parts) : null
}

/**
 * Two line ends close a record; some writers leave them out, or write more. Looks into what follows, and returns the damage that
 * it finds there: where the record's own gzip member has been checked, the damage is not the record's.
 */
async function skipLineEnds(queue: ByteQueue): Promise<DamageError | null> {
  try {
    for (;;) {
      const bytes = await queue.take(4)
      if (bytes === null) return null
      const other = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
      if (other === -1) continue
      queue.putBack(bytes.subarray(other))
      return null
    }
  } catch (error) {
    if (error instanceof DamageError) return error
    throw error
  }
}
