import { availableParallelism } from 'node:os'
import { NAME_IN_RECORD } from '../annotate/statements/model/model-names.ts'
import type { EntryFilter, Ledger, StoredEntry } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { EXTRACTOR_VERSION } from '../model/version.ts'
import { type Changes, compareExtractions } from './compare-extractions.ts'
import { withLedger } from './corrections/with-ledger.ts'
import { type Extracted, extractInOrder } from './extract-in-order.ts'
import { createPool } from './extraction-pool.ts'
import { loadPoolOptions } from './load-pool-options.ts'
import { standardOutput } from './open-output.ts'
import type { ReextractSettings } from './reextract-settings.ts'
import { createReporter } from './report-progress.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'
import { untilAborted } from './until-aborted.ts'

/** Runs `onrecord reextract`; returns the exit code. */
export async function runReextract(settings: ReextractSettings): Promise<number> {
  const extraction = await loadPoolOptions(settings)
  return withLedger(settings, 'write', async (ledger) => {
    const interrupt = stopOnInterrupt()
    const pool = await createPool(settings.threads ?? availableParallelism(), extraction)
    try {
      const results = extractInOrder(untilAborted(oldArticles(ledger, settings), interrupt.signal), pool)
      const failures = await replaceAll(ledger, results, settings)
      if (interrupt.signal.aborted) return 130
      return failures > 0 ? 1 : 0
    } finally {
      interrupt.release()
      await pool.close()
    }
  })
}

/** An article to extract again, with what it is in the ledger. */
interface OldArticle extends ReadArticle {
  readonly stored: StoredEntry
}

async function* oldArticles(ledger: Ledger, settings: ReextractSettings): AsyncGenerator<OldArticle> {
  for await (const stored of ledger.entries(filterOf(settings))) {
    const place = `article ${stored.key} (${stored.extracted.id})`
    yield { article: stored.article, from: stored.extracted.article.from, place, notes: [], stored }
  }
}

/** What is not up to date: with actors of the user all, as a record does not tell which it was made with. */
function filterOf({ actors, model = 'default' }: ReextractSettings): EntryFilter {
  if (actors !== undefined) return { allVersions: true }
  return { allVersions: true, notBy: { version: EXTRACTOR_VERSION, model: NAME_IN_RECORD[model] } }
}

/** Puts new records in the place of the old; returns how many articles could not be extracted. */
async function replaceAll(
  ledger: Ledger,
  results: AsyncIterable<Extracted<OldArticle> | ReadFailure>,
  { list = false, quiet = false }: ReextractSettings,
): Promise<number> {
  const reporter = createReporter({ quiet, several: true, total: null })
  const total = { articles: 0, differing: 0, gained: 0, lost: 0, changed: 0 }
  let failures = 0
  for await (const result of results) {
    if ('reason' in result) {
      failures++
      reporter.failure(result)
      continue
    }
    const { stored, place } = result.source
    await ledger.replaceExtracted(stored.key, result.record)
    const changes = compareExtractions(stored.extracted, result.record)
    const differs = changes.gained + changes.lost + changes.changed > 0
    total.articles++
    if (differs) total.differing++
    for (const name of ['gained', 'lost', 'changed'] as const) total[name] += changes[name]
    if (list && differs) await standardOutput().write(`${place}: ${describe(changes)}\n`)
    reporter.done(result.record.statements.length)
  }
  const summary = `${total.articles} articles brought up to date, ${total.differing} of them changed: ${describe(total)}`
  reporter.finish(`${summary}, ${failures} failures`)
  return failures
}

const describe = ({ gained, lost, changed }: Changes): string =>
  `${gained} statements gained, ${lost} lost, ${changed} changed`
