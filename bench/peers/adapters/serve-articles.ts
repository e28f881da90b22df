import { createInterface } from 'node:readline'
import type { Answer, PeerStatement, Question } from '../protocol.ts'

/** Answers articles from standard input one after the other until it ends. `find` is what is measured. */
export async function serveArticles(
  version: string,
  find: (article: Question) => readonly PeerStatement[],
): Promise<void> {
  say({ ready: version })
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text }: Question = JSON.parse(line)
    const cpuBefore = process.cpuUsage()
    const wallBefore = performance.now()
    const statements = find({ id, text })
    const wall = performance.now() - wallBefore
    const { user, system } = process.cpuUsage(cpuBefore)
    say({ id, statements, refused: 0, wall, cpu: (user + system) / 1000 } satisfies Answer)
  }
}

const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
