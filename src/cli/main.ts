import { CommanderError } from 'commander'
import { UsageError } from '../model/errors.ts'
import { buildProgram } from './program.ts'

process.stdout.on('error', quitOnClosedPipe)
process.stderr.on('error', quitOnClosedPipe)

/** `onrecord … | head` ends quietly. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

/** Prints what went wrong, once; returns the exit code: 2 for usage, 1 for failure. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    process.stderr.write(`onrecord: ${error.message}\nSee onrecord ${process.argv[2]} --help.\n`)
    return 2
  }
  process.stderr.write(`onrecord: ${error instanceof Error ? error.message : String(error)}\n`)
  return 1
}
