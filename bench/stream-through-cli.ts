import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { generateArticle } from './generate-articles.ts'

export interface StreamRun {
  readonly seconds: number
  /** Peak resident memory of the process in MB; null where the system does not tell (no /proc). */
  readonly peakMegabytes: number | null
}

export interface StreamSize {
  readonly count: number
  readonly paragraphs: number
  /** null for the default of the CLI. */
  readonly threads: number | null
}

const CLI = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))

/** Streams generated articles through a fresh process of the real CLI. @throws Error where it fails or loses an article. */
export async function streamThroughCli({ count, paragraphs, threads }: StreamSize): Promise<StreamRun> {
  const options = threads === null ? [] : ['--threads', String(threads)]
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, 'extract', '-', '--from', 'jsonl', '--format', 'jsonl', ...options], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let peak: number | null = null
  const watch = setInterval(() => {
    peak = readPeak(child.pid) ?? peak
  }, 50)
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-500)
  })
  child.stdin.on('error', () => child.kill())
  Readable.from(articleLines(count, paragraphs)).pipe(child.stdin)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0 || lines !== count) {
    throw new Error(`onrecord extract: exit ${code}, ${lines} records of ${count} articles. ${complaint}`)
  }
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak }
}

function* articleLines(count: number, paragraphs: number): Generator<string> {
  for (let seed = 1; seed <= count; seed++) yield `${JSON.stringify(generateArticle({ seed, paragraphs }))}\n`
}

/** VmHWM of Linux, in MB. A process that has ended has none. */
function readPeak(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) / 1024 : null
  } catch {
    return null
  }
}
