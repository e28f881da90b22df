import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Bytes for standard input; empty where absent. */
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<{ [name: string]: string }>
  readonly cwd?: string
}

/** Runs the built command line as a process of its own, neither end a terminal. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return runProcess(process.execPath, [BIN, ...args], options)
}

export function runProcess(
  command: string,
  args: readonly string[],
  { stdin = '', env = {}, cwd }: RunOptions = {},
): Promise<Finished> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  const child = spawn(command, args, { cwd, env: { ...inherited, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.on('error', () => {}).end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
