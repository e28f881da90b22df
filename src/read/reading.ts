import { createParser, type Parser } from './parser-thread.ts'
import type { ReadOptions } from './read-options.ts'
import type { Fetcher } from './url/fetcher.ts'

/** What all inputs of one run share. */
export interface Reading {
  readonly options: ReadOptions
  readonly parser: Parser
  /** Made when it is first asked for; null where nothing may be fetched. */
  readonly fetcher: (() => Promise<Fetcher>) | null
  close(): Promise<void>
}

export function openReading(options: ReadOptions): Reading {
  const parser = createParser()
  const { network } = options
  let made: Promise<Fetcher> | null = null
  const fetcher =
    network && (() => (made ??= import('./url/create-fetcher.ts').then((it) => it.createFetcher(network))))
  return {
    options,
    parser,
    fetcher: fetcher ?? null,
    close: async () => {
      await parser.close()
      await (await made)?.close()
    },
  }
}
