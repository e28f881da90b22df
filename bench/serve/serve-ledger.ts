import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

export interface Served {
  readonly origin: string
  /** Memory that the server holds, all its threads together, in MB; null where the system does not tell. */
  memory(): number | null
  /** Time of the processor that the server has taken so far, all its threads together, in seconds; null where the system does not tell. */
  processor(): number | null
  close(): void
}

/** Ticks in a second that Linux counts the time of processes in, whatever the machine: `USER_HZ`. */
const TICKS = 100

/** Serves a ledger by the built command line, in a process of its own, with no limit that a bench could reach. */
export async function serveLedger(ledger: string): Promise<Served> {
  const args = [BIN, 'serve', '--ledger', ledger, '--rate', '10000000']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] })
  const origin = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text
      const [found] = /http:\/\/[^\s/]+/.exec(told) ?? []
      if (found !== undefined) resolve(found)
    })
    child.on('exit', () => reject(new Error(`onrecord serve ended: ${told}`)))
  })
  return {
    origin,
    memory: () => (process.platform === 'linux' ? residentMegabytes(child.pid) : null),
    processor: () => (process.platform === 'linux' ? processorSeconds(child.pid) : null),
    close: () => child.kill('SIGTERM'),
  }
}

function residentMegabytes(pid: number | undefined): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}

/** Fields 14 and 15 of proc(5); what stands in brackets before them may hold spaces. */
function processorSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
