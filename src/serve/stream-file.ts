import type { Context } from 'hono'

/** Endings by media type, for the name that a browser saves a file under. */
const ENDINGS: { readonly [mediaType: string]: string } = {
  'application/jsonl': 'jsonl',
  'application/ld+json': 'jsonld',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/vnd.apache.parquet': 'parquet',
  'application/graphml+xml': 'graphml',
  'application/gexf+xml': 'gexf',
}

export interface StreamedFile {
  readonly mediaType: string
  /** Without an ending. */
  readonly name: string
  /** Told where writing fails after the answer has begun. */
  readonly onError: (error: unknown) => void
}

/**
 * Answers with a file that is written while it is sent: no more of it is held than the caller takes. An error breaks the
 * connection off, so that half a file is not taken for a whole one.
 */
export function streamFile(
  c: Context,
  pieces: AsyncIterable<string | Uint8Array>,
  { mediaType, name, onError }: StreamedFile,
): Response {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      } catch (error) {
        onError(error)
        controller.error(error)
      }
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
  const ending = ENDINGS[mediaType.split(';')[0] ?? ''] ?? 'txt'
  return c.body(body, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}.${ending}"`,
    'Cache-Control': 'no-store',
  })
}
