import type { ExportedArticle, ExportFormat } from '../export/index.ts'
import { EXPORT_FORMATS } from '../export/index.ts'
import type { ReadFailure } from '../model/article.ts'
import { UsageError } from '../model/errors.ts'
import { checkSettings, type ExportSettings } from './export-settings.ts'
import { exportSource } from './export-source.ts'
import { folderOutput } from './folder-output.ts'
import { fileOutput, standardOutput } from './open-output.ts'
import { runExportCorrections } from './run-export-corrections.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'
import { untilAborted } from './until-aborted.ts'

/** Runs `onrecord export`; returns the exit code. @throws UsageError for options that do not go together */
export async function runExport(settings: ExportSettings): Promise<number> {
  if (settings.corrections) return runExportCorrections(settings)
  if (settings.format === undefined) throw new UsageError('say what to write with --format, or --corrections')
  const format = EXPORT_FORMATS.find(({ name }) => name === settings.format)
  if (format === undefined) throw new UsageError(`there is no format ${settings.format}`)
  checkSettings(settings, format)
  let [exported, failed] = [0, 0]
  const interrupt = stopOnInterrupt()
  const source = exportSource(settings, {
    needsText: format.needsText,
    onFailure: ({ place, reason }: ReadFailure) => {
      failed++
      process.stderr.write(`onrecord: ${place}: ${reason}\n`)
    },
  })
  async function* counted(): AsyncGenerator<ExportedArticle> {
    for await (const article of untilAborted(source, interrupt.signal)) {
      exported++
      yield article
    }
  }
  try {
    const finished = await writeTo(settings.output, format, { articles: counted(), signal: interrupt.signal })
    if (!finished) return 130
  } finally {
    interrupt.release()
  }
  if (!settings.quiet) process.stderr.write(`onrecord: ${exported} articles exported, ${failed} failures\n`)
  return failed > 0 ? 1 : 0
}

interface Writing {
  readonly articles: AsyncIterable<ExportedArticle>
  readonly signal: AbortSignal
}

/** Returns false where it was stopped; nothing is left behind then, nor where it throws. */
async function writeTo(path = '-', format: ExportFormat, { articles, signal }: Writing): Promise<boolean> {
  if (format.layout === 'folder') {
    const folder = await folderOutput(path)
    return finishOrAbandon(folder, signal, async () => {
      for await (const { name, text } of format.write(articles)) await folder.write(name, text)
    })
  }
  const output = path === '-' ? standardOutput() : await fileOutput(path)
  return finishOrAbandon(output, signal, async () => {
    for await (const piece of format.write(articles)) await output.write(piece)
  })
}

interface Finishing {
  finish(): Promise<void>
  abandon(): Promise<void>
}

async function finishOrAbandon(output: Finishing, signal: AbortSignal, write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    if (!signal.aborted) {
      await output.finish()
      return true
    }
  } catch (error) {
    await output.abandon()
    throw error
  }
  await output.abandon()
  return false
}
