export interface BatchLimits<Item> {
  /** Most items of a batch. */
  readonly most: number
  /** Size of an item, in any unit, and the size at which a batch is full. */
  readonly sizeOf: (item: Item) => number
  readonly largest: number
  /** How long the first item of a batch may wait for others, in milliseconds. */
  readonly patience: number
}

/** Groups a stream, in order: a batch ends when it is full, when its first item has waited long enough, and at the end. */
export async function* batchStream<Item>(
  stream: AsyncIterable<Item>,
  { most, sizeOf, largest, patience }: BatchLimits<Item>,
): AsyncGenerator<Item[]> {
  const iterator = stream[Symbol.asyncIterator]()
  try {
    let next = iterator.next()
    for (;;) {
      const first = await next
      if (first.done) return
      const batch = [first.value]
      let size = sizeOf(first.value)
      next = iterator.next()
      const timer = createTimer(patience)
      const end = Date.now() + patience
      // The clock is asked as well: where items come without a pause the timer has no turn.
      while (batch.length < most && size < largest && Date.now() < end) {
        const following = await Promise.race([next, timer.ended])
        if (following === null || following.done) break
        batch.push(following.value)
        size += sizeOf(following.value)
        next = iterator.next()
      }
      timer.clear()
      // What fails later must not be lost for those that came before: it is thrown when its turn comes.
      next.catch(() => {})
      yield batch
    }
  } finally {
    await iterator.return?.()
  }
}

function createTimer(milliseconds: number): { readonly ended: Promise<null>; clear(): void } {
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  return { ended, clear: () => clearTimeout(timer) }
}
