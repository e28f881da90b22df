import { validateRecord } from '../record/validate-record.ts'
import { withLedger } from './corrections/with-ledger.ts'
import { standardOutput } from './open-output.ts'

/** Runs `onrecord check`; returns the exit code. */
export function runCheck(settings: { readonly ledger?: string }): Promise<number> {
  return withLedger(settings, 'read', async (ledger) => {
    const output = standardOutput()
    let problems = 0
    const validate = (...args: Parameters<typeof validateRecord>) => validateRecord(...args).problems
    for await (const { article, message } of ledger.check({ validate })) {
      problems++
      await output.write(`${article === null ? ledger.address : `article ${article}`}: ${message}\n`)
    }
    if (problems === 0) await output.write(`${ledger.address}: all is well\n`)
    else
      process.stderr.write(
        `onrecord: ${problems} problems: go back to a backup, or add the articles named here again\n`,
      )
    return problems === 0 ? 0 : 1
  })
}
