import type { Ledger } from '../../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../../model/article.ts'
import { countArticles } from '../../read/count-articles.ts'
import { readInputs } from '../../read/read-inputs.ts'
import type { ReadOptions } from '../../read/read-options.ts'
import type { ImportListener, ImportRunner } from '../../serve/index.ts'
import { addArticles } from '../add-articles.ts'
import type { ExtractionPool } from '../extraction-pool.ts'
import { type InputProgress, UPLOADED } from '../input-progress.ts'
import { keepSettings } from '../reading-settings.ts'
import { createSpool, type SpooledImport } from './import-spool.ts'

export interface ImporterOptions {
  readonly ledger: Ledger
  /** Where imports are kept until they are done. */
  readonly folder: string
  readonly pool: () => Promise<ExtractionPool>
  readonly allowPrivateNetwork: boolean
}

/** An import is read for itself: it tells nothing of how far an input has been gone through. */
const NO_PROGRESS: InputProgress = { resume: async () => null, resumed: () => 0, after: () => null }

/** Reads, extracts and stores as `onrecord add` does: in threads that can be killed, with the guard on what is fetched. */
export function createImporter({ ledger, folder, pool, allowPrivateNetwork }: ImporterOptions): ImportRunner {
  const spool = createSpool(folder)
  return {
    keep: spool.keep,
    kept: spool.kept,
    forget: spool.forget,
    run: async (id, listener, signal) => {
      const spooled = await spool.read(id)
      const settings = { fetchItems: spooled.isFeed, allowPrivateNetwork }
      const options: ReadOptions = { fetchItems: spooled.isFeed, network: { allowPrivate: allowPrivateNetwork } }
      listener.total(await countOf(spooled, options))
      await addArticles(tellPlaces(readSpooled(spooled, options), listener), {
        ledger,
        pool: await pool(),
        reporter: {
          note: () => {},
          failure: listener.failed,
          stored: listener.stored,
          done: () => {},
          finish: () => {},
        },
        progress: NO_PROGRESS,
        settings: keepSettings(settings),
        signal,
      })
    },
  }
}

async function countOf({ urls, files, isFeed }: SpooledImport, options: ReadOptions): Promise<number | null> {
  if (isFeed) return null
  if (files.length === 0) return urls.length
  const count = await countArticles(
    files.map(({ path }) => path),
    options,
  )
  return count === null ? null : count + urls.length
}

async function* readSpooled(
  { urls, files }: SpooledImport,
  options: ReadOptions,
): AsyncGenerator<ReadArticle | ReadFailure> {
  for (const { path, name } of files)
    for await (const read of readInputs([path], options)) yield named(read, path, `${UPLOADED}${name}`)
  if (urls.length > 0) yield* readInputs(urls, options)
}

/** What was read from a file of ours, under the name that its uploader knows. */
function named<Read extends ReadArticle | ReadFailure>(read: Read, path: string, name: string): Read {
  const { place, position } = read
  return {
    ...read,
    place: place.startsWith(path) ? name + place.slice(path.length) : place,
    ...(position === undefined ? {} : { position: { ...position, input: name } }),
  }
}

async function* tellPlaces<Read extends ReadArticle | ReadFailure>(
  stream: AsyncIterable<Read>,
  listener: ImportListener,
): AsyncGenerator<Read> {
  for await (const read of stream) {
    listener.current(read.place)
    yield read
  }
}
