import type { Ledger } from '../../src/ledger/index.ts'
import { generateEntry } from './generate-entries.ts'

export interface Cost {
  /** Milliseconds an article. */
  readonly wall: number
  /** Milliseconds of the processor that this process took for an article; a server takes its own. */
  readonly processor: number
}

export interface Filling {
  readonly first: Cost
  readonly last: Cost
  readonly peakMegabytes: number
}

/** Articles of a transaction, as many as `onrecord add` takes. */
const BATCH = 50

/** Puts generated articles into a ledger; times what the ledger takes of it, without their generation. */
export async function fillLedger(
  ledger: Ledger,
  { articles, size }: { readonly articles: number; readonly size: number },
): Promise<Filling> {
  const batches: Cost[] = []
  let peak = 0
  for (let number = 0; number < articles; number += BATCH) {
    const entries = Array.from({ length: BATCH }, (_, i) => generateEntry(number + i, size))
    const before = process.cpuUsage()
    const start = performance.now()
    await ledger.put(entries)
    const wall = (performance.now() - start) / BATCH
    const used = process.cpuUsage(before)
    batches.push({ wall, processor: (used.user + used.system) / 1000 / BATCH })
    peak = Math.max(peak, process.memoryUsage().rss / 1e6)
  }
  const tenth = Math.max(1, Math.floor(batches.length / 10))
  return { first: mean(batches.slice(0, tenth)), last: mean(batches.slice(-tenth)), peakMegabytes: peak }
}

function mean(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost): number => costs.reduce((sum, cost) => sum + cost[name], 0) / costs.length
  return { wall: of('wall'), processor: of('processor') }
}
