import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { System } from './list-systems.ts'
import { type Answer, answerSchema, type Question, readySchema } from './protocol.ts'

/** Libraries that would start threads of their own are held to one. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

export interface RunningSystem {
  readonly name: string
  /** Versions, as the system tells them. */
  readonly version: string
  ask(question: Question): Promise<Answer>
  stop(): void
}

/** Starts a system and waits until it is ready. @throws Error where it ends before, with what it complained. */
export async function startSystem({ name, command, args, needs }: System): Promise<RunningSystem> {
  const child = spawn(command, args, { stdio: 'pipe', env: { ...process.env, ...ONE_THREAD } })
  const lines = linesOf(child)
  const { ready } = readySchema.parse(JSON.parse(await lines.next(`${name}: did not start; it needs ${needs}`)))
  return {
    name,
    version: ready,
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`)
      return answerSchema.parse(JSON.parse(await lines.next(`${name}: ended on article ${question.id}`)))
    },
    stop: () => child.stdin.end(),
  }
}

/** The lines that a process prints, one at a time. `next` throws with `otherwise` where it has ended. */
function linesOf(child: ChildProcessWithoutNullStreams): { next(otherwise: string): Promise<string> } {
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4000)
  })
  child.on('error', ({ message }) => {
    complaint = message
  })
  child.stdin.on('error', () => child.kill())
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async next(otherwise) {
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`${otherwise} (${tellingLine(complaint)})`)
      return value
    },
  }
}

/** The line of a stack trace that names the error; the last line where none does. */
function tellingLine(complaint: string): string {
  const lines = complaint.trim().split('\n')
  return lines.find((line) => /error|exception/i.test(line)) ?? lines.at(-1) ?? ''
}
