import { correctionsJsonl } from '../export/corrections-jsonl.ts'
import { openLedger } from '../ledger/index.ts'
import { UsageError } from '../model/errors.ts'
import type { ExportSettings } from './export-settings.ts'
import { ledgerAddress } from './ledger-address.ts'
import { fileOutput, standardOutput } from './open-output.ts'

/** Runs `onrecord export --corrections`; returns the exit code. @throws UsageError for options that do not go together */
export async function runExportCorrections(settings: ExportSettings): Promise<number> {
  const { ledger: address, output: path = '-', quiet, corrections: _, ...others } = settings
  const [other] = Object.keys(others)
  if (other !== undefined) throw new UsageError(`--corrections writes all of them as JSONL: leave --${other} out`)
  const ledger = await openLedger(ledgerAddress(address), { mode: 'read' })
  try {
    const output = path === '-' ? standardOutput() : await fileOutput(path)
    let written = 0
    try {
      for await (const line of correctionsJsonl(ledger.corrections.examples())) {
        await output.write(line)
        written++
      }
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    }
    if (!quiet) process.stderr.write(`onrecord: ${written} corrections exported\n`)
    return 0
  } finally {
    await ledger.close()
  }
}
