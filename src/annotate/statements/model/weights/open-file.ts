import { InputError } from '../../../../model/errors.ts'
import { crc32 } from './crc32.ts'
import { type Header, headerSchema } from './header.ts'

const MARK = 'ONRW'
const VERSION = 1
/** Bytes before the header: mark, version, length of the header. */
const PREAMBLE = 12

/** The two parts of a weights file, found whole. The body starts at a multiple of 4 in its buffer. */
export interface OpenFile {
  readonly header: Header
  readonly body: Uint8Array<ArrayBuffer>
}

/** @throws InputError where the file is of another kind or version, cut short or damaged. */
export function openFile(file: Uint8Array<ArrayBuffer>): OpenFile {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const start = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < PREAMBLE || textOf(bytes.subarray(0, MARK.length)) !== MARK) {
    throw new InputError(`weights: the file does not begin with ${MARK}: give one made by training/pack_weights.py`)
  }
  const version = start.getUint32(4, true)
  if (version !== VERSION) {
    throw new InputError(
      `weights: layout ${version}, but this program reads ${VERSION}: pack them for it, or update it`,
    )
  }
  const length = start.getUint32(8, true)
  const body = bytes.subarray(PREAMBLE + length)
  const header = readHeader(bytes.subarray(PREAMBLE, PREAMBLE + length), length)
  if (body.length !== header.bytes) {
    throw damaged(`${body.length} bytes of numbers instead of ${header.bytes}`)
  }
  if (crc32(body) !== header.crc32) throw damaged('the checksum differs')
  return { header, body }
}

function readHeader(bytes: Uint8Array, length: number): Header {
  if (bytes.length < length || length % 4 !== 0) throw damaged('the header is cut short')
  const parsed = headerSchema.safeParse(parseJson(textOf(bytes)))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw damaged(`the header is not as FORMAT.md says, at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`)
  }
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('the header is not JSON')
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** For all that cannot be right in a file of the right kind. */
export const damaged = (what: string): InputError =>
  new InputError(`weights: the file is damaged (${what}): copy or pack it again`)
