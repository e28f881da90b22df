import { describe, expect, it } from 'vitest'
import { createImportQueue } from './create-import-queue.ts'
import type { ImportListener, ImportRunner, KeptImport } from './import-runner.ts'

const SOURCE = { kind: 'urls', urls: ['https://harbour.example/'] } as const

/** A runner that does what each import is told, and knows what it keeps. */
function createRunner(run: (id: string, listener: ImportListener, signal: AbortSignal) => Promise<void>) {
  const kept = new Map<string, KeptImport>()
  const runner: ImportRunner = {
    keep: async (_source, by) => {
      const one = { id: String(kept.size + 1), title: 'https://harbour.example/', by, at: '2031-05-14T08:00:00Z' }
      kept.set(one.id, one)
      return one
    },
    kept: async () => [...kept.values()],
    run,
    forget: async (id) => {
      kept.delete(id)
    },
  }
  return { runner, kept }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

async function lastState(queue: Awaited<ReturnType<typeof createImportQueue>>, id: string) {
  let last = queue.get(id)
  for await (const status of queue.watch(id, new AbortController().signal)) last = status
  return last
}

describe('createImportQueue', () => {
  it('runs one import after another, counts what they tell, and forgets them on the disk', async () => {
    let underWay = 0
    const { runner, kept } = createRunner(async (_id, listener) => {
      expect(++underWay).toBe(1)
      listener.total(3)
      listener.current('https://harbour.example/1')
      listener.stored({ added: 1, unchanged: 1 })
      listener.failed({ place: 'https://harbour.example/3', reason: 'is gone' })
      await new Promise((resolve) => setTimeout(resolve, 5))
      underWay--
    })
    const queue = await createImportQueue(runner)
    const ids = [(await queue.add(SOURCE, 'Ines')).id, (await queue.add(SOURCE, null)).id]
    expect(queue.list().map(({ state }) => state)).toEqual(['running', 'waiting'])
    for (const id of ids)
      expect(await lastState(queue, id)).toMatchObject({
        state: 'done',
        done: 3,
        total: 3,
        added: 1,
        unchanged: 1,
        failed: 1,
        current: null,
        failures: [{ place: 'https://harbour.example/3', reason: 'is gone' }],
      })
    expect(kept.size).toBe(0)
  })

  it('tells why the whole of an import failed, and keeps it for the next start', async () => {
    const { runner, kept } = createRunner(async () => {
      throw new Error('the disk is full')
    })
    const queue = await createImportQueue(runner, (error) => (error instanceof Error ? error.message : ''))
    const { id } = await queue.add(SOURCE, null)
    expect(await lastState(queue, id)).toMatchObject({ state: 'failed', problem: 'the disk is full' })
    expect(kept.size).toBe(1)
    expect(await queue.cancel(id)).toBe(true)
    expect(kept.size).toBe(0)
  })

  it('cancels what runs and what waits', async () => {
    const { runner, kept } = createRunner((_id, _listener, signal) => untilAborted(signal))
    const queue = await createImportQueue(runner)
    const [first, second] = [await queue.add(SOURCE, null), await queue.add(SOURCE, null)]
    await queue.cancel(second.id)
    await queue.cancel(first.id)
    expect(await lastState(queue, first.id)).toMatchObject({ state: 'cancelled' })
    expect(queue.get(second.id)?.state).toBe('cancelled')
    expect(kept.size).toBe(0)
    expect(await queue.cancel('none')).toBe(false)
  })

  it('keeps at its end what is not done, and takes it up at the next start', async () => {
    const { runner, kept } = createRunner((_id, _listener, signal) => untilAborted(signal))
    const queue = await createImportQueue(runner)
    await queue.add(SOURCE, null)
    await queue.add(SOURCE, null)
    await queue.close()
    expect(kept.size).toBe(2)
    const next = await createImportQueue({ ...runner, run: async (_id, listener) => listener.total(1) })
    expect(next.list().map(({ id }) => id)).toEqual(['1', '2'])
    expect(await lastState(next, '2')).toMatchObject({ state: 'done', total: 1 })
    expect(kept.size).toBe(0)
  })
})
