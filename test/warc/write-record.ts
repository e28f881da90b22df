import { gzipSync } from 'node:zlib'

export interface ResponseParts {
  readonly uri?: string
  readonly status?: string
  /** Header fields of HTTP, each with its name. */
  readonly fields?: readonly string[]
  readonly body: string | Uint8Array
}

/** One record of a WARC file with a block of any kind. */
export function writeRecord(type: string, block: Uint8Array, fields: readonly string[] = []): Uint8Array {
  const header = ['WARC/1.0', `WARC-Type: ${type}`, ...fields, `Content-Length: ${block.length}`].join('\r\n')
  return Buffer.concat([Buffer.from(`${header}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A `response` record, as crawlers write them for a page. */
export function writeResponse({
  uri = 'https://wire.example/a',
  status = '200 OK',
  fields,
  body,
}: ResponseParts): Uint8Array {
  const header = [`HTTP/1.1 ${status}`, ...(fields ?? ['Content-Type: text/html; charset=UTF-8'])].join('\r\n')
  const block = Buffer.concat([Buffer.from(`${header}\r\n\r\n`), Buffer.from(body)])
  return writeRecord('response', block, [`WARC-Target-URI: ${uri}`, 'Content-Type: application/http; msgtype=response'])
}

/** Each record as a gzip member of its own. */
export const compressRecords = (records: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(records.map((record) => gzipSync(record)))
