import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { UsageError } from '../model/errors.ts'
import { countArticles } from '../read/count-articles.ts'
import { describeSkipped } from '../read/describe-skipped.ts'
import { readInputs } from '../read/read-inputs.ts'
import type { Skipped } from '../read/read-options.ts'
import { type Extracted, extractInOrder } from './extract-in-order.ts'
import { type ExtractSettings, type OutputFormat, readOptionsOf } from './extract-settings.ts'
import { createPool, type PoolOptions } from './extraction-pool.ts'
import { loadPoolOptions } from './load-pool-options.ts'
import { fileOutput, type Output, standardOutput } from './open-output.ts'
import { createReporter, type Reporter } from './report-progress.ts'
import { createView, type View } from './views/create-view.ts'

/** Runs `onrecord extract`; returns the exit code. @throws UsageError for options that do not go together */
export async function runExtract(inputs: readonly string[], settings: ExtractSettings): Promise<number> {
  const options = readOptionsOf(settings)
  const extraction = await loadPoolOptions(settings)
  if (inputs.includes('-') && process.stdin.isTTY && !settings.quiet)
    process.stderr.write('onrecord: reading standard input; end it with Ctrl-D\n')
  const skipped: Skipped[] = []
  const read = readInputs(inputs, { ...options, onSkipped: (one) => skipped.push(one) })
  const first = await peek(settings.output === undefined ? read : refuseAsInput(settings.output, read))
  if (settings.id !== undefined && first.several)
    throw new UsageError('--id is for a single article, and there are several: leave it out')
  const quiet = settings.quiet === true
  const total = first.several && !quiet && process.stderr.isTTY ? await countArticles(inputs, options) : null
  const reporter = createReporter({ quiet, several: first.several, total })
  const tellSkipped = (): void => {
    for (const one of skipped) reporter.note(one.place, describeSkipped(one))
  }
  const format = formatOf(settings, first.several)
  const output = settings.output === undefined ? standardOutput() : await fileOutput(settings.output)
  const code = await write(first.stream, {
    output,
    reporter,
    format,
    explains: settings.explain === true,
    events: settings.events === true,
    several: first.several,
    threads: first.several ? (settings.threads ?? availableParallelism()) : 1,
    extraction,
  })
  tellSkipped()
  return code
}

/** @throws UsageError for a format that cannot explain, or show events alone */
function formatOf({ format, explain, events, output }: ExtractSettings, several: boolean): OutputFormat {
  if (events === true && format !== 'table')
    throw new UsageError('--events goes with --format table: add that, or leave --events out')
  if (explain !== true) return format ?? defaultFormat(several, output)
  if (format !== undefined && format !== 'read')
    throw new UsageError(`--explain goes with --format read, not with ${format}: leave one of them out`)
  return 'read'
}

function defaultFormat(several: boolean, output: string | undefined): OutputFormat {
  if (output !== undefined || !process.stdout.isTTY) return 'jsonl'
  return several ? 'table' : 'read'
}

/** Passes inputs on. @throws UsageError at one that lies in the file `output`, which is not to be overwritten */
async function* refuseAsInput(
  output: string,
  inputs: AsyncIterable<ReadArticle | ReadFailure>,
): AsyncGenerator<ReadArticle | ReadFailure> {
  for await (const input of inputs) {
    if (resolve(input.place.replace(/:\d+$/, '')) === resolve(output))
      throw new UsageError(`--output ${output} is one of the inputs: choose another file`)
    yield input
  }
}

interface Peeked {
  /** True where there are two or more inputs. */
  readonly several: boolean
  readonly stream: AsyncIterable<ReadArticle | ReadFailure>
}

/** Looks at the first two inputs of a stream without losing them. */
async function peek(inputs: AsyncGenerator<ReadArticle | ReadFailure>): Promise<Peeked> {
  const seen = [await inputs.next(), await inputs.next()].flatMap((result) => (result.done ? [] : [result.value]))
  async function* whole(): AsyncGenerator<ReadArticle | ReadFailure> {
    yield* seen
    yield* inputs
  }
  return { several: seen.length > 1, stream: whole() }
}

interface Run {
  readonly output: Output
  readonly reporter: Reporter
  readonly format: OutputFormat
  readonly explains: boolean
  readonly events: boolean
  readonly several: boolean
  readonly threads: number
  readonly extraction: PoolOptions
}

async function write(
  stream: AsyncIterable<ReadArticle | ReadFailure>,
  { output, reporter, format, explains, events, several, threads, extraction }: Run,
): Promise<number> {
  const stop = (): void => {
    void output.abandon().finally(() => process.exit(130))
  }
  process.once('SIGINT', stop)
  const view = createView(format, { several, explains, events })
  const pool = await createPool(threads, extraction)
  try {
    const failed = await writeAll(extractInOrder(stream, pool), { output, reporter, view })
    await output.write(view.end())
    await output.finish()
    reporter.finish()
    return failed ? 1 : 0
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    process.off('SIGINT', stop)
    await pool.close()
  }
}

async function writeAll(
  results: AsyncIterable<Extracted | ReadFailure>,
  { output, reporter, view }: { readonly output: Output; readonly reporter: Reporter; readonly view: View },
): Promise<boolean> {
  let failed = false
  for await (const result of results) {
    if ('reason' in result) {
      failed = true
      reporter.failure(result)
      continue
    }
    for (const note of result.source.notes) reporter.note(result.source.place, note)
    await output.write(view.show(result))
    reporter.done(result.record.statements.length)
  }
  return failed
}
