import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { InputError } from '../model/errors.ts'
import { fileStates } from './feed-states.ts'
import { createPollReport } from './poll-report.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'
import { untilAborted } from './until-aborted.ts'
import type { Watch } from './watch.ts'
import { watchFeeds } from './watch-feeds.ts'

export interface FileTarget {
  /** File to append to; `-` for standard output. */
  readonly output: string
  readonly state: string
}

/** Writes what feeds bring as JSONL, an article on each line; the state of a feed is kept after the last item of each poll. */
export async function watchIntoFile(watch: Watch, { output, state }: FileTarget): Promise<number> {
  const { feeds, reporter } = watch
  const states = await fileStates(state)
  const polls = createPollReport(reporter)
  const interrupt = stopOnInterrupt()
  const write = output === '-' ? writeOut : await appendTo(output)
  let articles = 0
  let failures = 0
  const items = watchFeeds(feeds, { ...watch, states, signal: interrupt.signal, onPoll: polls.tell })
  try {
    for await (const { source, feed, after } of untilAborted(items, interrupt.signal)) {
      if ('reason' in source) {
        failures++
        reporter.failure(source)
      } else {
        articles++
        for (const note of source.notes) reporter.note(source.place, note)
        await write(`${JSON.stringify(source.article)}\n`)
      }
      if (after !== null) await states.set(feed, after)
    }
  } finally {
    interrupt.release()
  }
  reporter.finish(`${articles} articles written, ${failures} failures`)
  return watch.once && !interrupt.signal.aborted && (failures > 0 || polls.failed()) ? 1 : 0
}

async function writeOut(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

/** @throws InputError where the file cannot be written */
async function appendTo(path: string): Promise<(line: string) => Promise<void>> {
  const stream: WriteStream = createWriteStream(path, { flags: 'a' })
  const problem = (error: Error): InputError => new InputError(`cannot write ${path}: ${error.message}`)
  await once(stream, 'open').catch((error: Error) => {
    throw problem(error)
  })
  return (line) =>
    new Promise((resolve, reject) => {
      stream.write(line, (error) => (error ? reject(problem(error)) : resolve()))
    })
}
