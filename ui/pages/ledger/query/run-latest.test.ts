import { describe, expect, it } from 'vitest'
import { createLatest } from './run-latest.ts'

/** Work that ends when told to, whatever the signal says. */
function newWork() {
  let finish: (result: string) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const promise = new Promise<string>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  return { work: () => promise, finish, fail }
}

describe('createLatest', () => {
  it('drops the answer of what is no longer the latest, whichever comes first', async () => {
    const latest = createLatest()
    const [slow, fast] = [newWork(), newWork()]
    const [first, second] = [latest.run(slow.work), latest.run(fast.work)]
    fast.finish('new')
    slow.finish('old')
    expect([await first, await second]).toEqual([null, 'new'])
  })

  it('drops the failure of what is no longer the latest, and tells that of the latest', async () => {
    const latest = createLatest()
    const [old, current] = [newWork(), newWork()]
    const [first, second] = [latest.run(old.work), latest.run(current.work)]
    old.fail(new Error('gone'))
    current.fail(new Error('no server'))
    expect(await first).toBeNull()
    await expect(second).rejects.toThrow('no server')
  })

  it('tells work that it has been given up', async () => {
    const latest = createLatest()
    const signals: AbortSignal[] = []
    const first = latest.run(async (signal) => signals.push(signal))
    latest.stop()
    expect([await first, signals[0]?.aborted]).toEqual([null, true])
  })
})
