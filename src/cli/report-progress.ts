import { SingleBar } from 'cli-progress'
import type { ReadFailure } from '../model/article.ts'

/** What a person sees on standard error while it works. */
export interface Reporter {
  note(place: string, note: string): void
  failure(failure: ReadFailure): void
  done(statements: number): void
  /** Told of what became of a batch, once it is on the disk. */
  stored?(counts: { readonly added: number; readonly unchanged: number }): void
  /** Ends the bar and tells how it went: in the words given, or with the counts of what was told. */
  finish(summary?: string): void
}

/** Milliseconds of work before the bar appears. */
const PATIENCE = 1000

export interface ReporterOptions {
  readonly quiet: boolean
  /** True where more than one article is to come. */
  readonly several: boolean
  /** How many articles are to come; null where that is not known. */
  readonly total: number | null
}

/** Failures are always told; notes, the bar (on a terminal only) and the summary unless `quiet`. */
export function createReporter({ quiet, several, total }: ReporterOptions): Reporter {
  const started = Date.now()
  let articles = 0
  let statements = 0
  let failures = 0
  let bar: SingleBar | null = null
  const line = (text: string): void => {
    bar?.stop()
    bar = null
    process.stderr.write(`${text}\n`)
  }
  return {
    note: (place, note) => {
      if (!quiet) line(`onrecord: note: ${place}: ${note}`)
    },
    failure: ({ place, reason }) => {
      failures++
      line(`onrecord: ${place}: ${reason}`)
    },
    done: (found) => {
      articles++
      statements += found
      if (quiet || !process.stderr.isTTY || Date.now() - started < PATIENCE) return
      bar ??= startBar(articles, total)
      const rate = (articles / ((Date.now() - started) / 1000)).toFixed(1)
      bar.update(articles + failures, { rate, failures })
    },
    finish: (summary) => {
      bar?.stop()
      bar = null
      if (quiet || (summary === undefined && !(several || articles + failures > 1))) return
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      const counts = summary ?? `${articles} articles, ${statements} statements, ${failures} failures`
      process.stderr.write(`onrecord: ${counts}, ${seconds} s\n`)
    },
  }
}

/** Count, rate, failures so far and time left; where the number of articles is not known, time gone in its place. */
function startBar(at: number, total: number | null): SingleBar {
  const format =
    total === null
      ? '{value} articles | {rate}/s | {failures} failed | {duration_formatted}'
      : '{bar} {value} of {total} articles | {rate}/s | {failures} failed | {eta_formatted} left'
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, barsize: 24 })
  bar.start(total ?? Number.MAX_SAFE_INTEGER, at, { rate: '', failures: 0 })
  return bar
}
