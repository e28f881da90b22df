import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { batchStream } from './batch-stream.ts'

async function* stream(items: readonly number[], pause = 0): AsyncGenerator<number> {
  for (const item of items) {
    if (pause > 0) await wait(pause)
    yield item
  }
}

async function collect<Item>(batches: AsyncIterable<Item[]>): Promise<Item[][]> {
  const all: Item[][] = []
  for await (const batch of batches) all.push(batch)
  return all
}

const LIMITS = { most: 3, sizeOf: (item: number) => item, largest: 100, patience: 60_000 }

describe('batchStream', () => {
  it('fills batches in order', async () =>
    expect(await collect(batchStream(stream([1, 2, 3, 4]), LIMITS))).toEqual([[1, 2, 3], [4]]))

  it('ends a batch that has grown large enough', async () =>
    expect(await collect(batchStream(stream([99, 1, 1, 100, 1]), LIMITS))).toEqual([[99, 1], [1, 100], [1]]))

  it('does not let items wait', async () =>
    expect(await collect(batchStream(stream([1, 2], 150), { ...LIMITS, patience: 20 }))).toEqual([[1], [2]]))

  it('gives nothing for nothing', async () => expect(await collect(batchStream(stream([]), LIMITS))).toEqual([]))

  it('gives what came before a failure, and then fails', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('gone')
    }
    const batches = batchStream(failing(), { ...LIMITS, most: 1 })
    expect(await batches.next()).toEqual({ done: false, value: [1] })
    await expect(batches.next()).rejects.toThrow('gone')
  })

  it('closes the stream where it is left early', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) yield 1
      } finally {
        closed = true
      }
    }
    for await (const _batch of batchStream(endless(), LIMITS)) break
    expect(closed).toBe(true)
  })
})
