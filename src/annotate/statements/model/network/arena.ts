/** Bytes that every place is a multiple of. */
const ALIGNMENT = 16

/** Gives out places in one block of memory before there is any, and keeps what is to be written to them. */
export interface Arena {
  /** A place for that many bytes; they are 0 unless `write` writes them. */
  take(bytes: number, write?: (memory: ArrayBuffer, at: number) => void): number
  /** A place for these numbers, and zeros up to `length`. */
  takeFloats(values: ArrayLike<number>, length: number): number
  /** All bytes given out so far. */
  size(): number
  /** Writes what there is to write to memory of that size. */
  fill(memory: ArrayBuffer): void
}

export function createArena(): Arena {
  const writers: ((memory: ArrayBuffer) => void)[] = []
  let next = 0
  const arena: Arena = {
    take(bytes, write) {
      const at = next
      next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
      if (write !== undefined) writers.push((memory) => write(memory, at))
      return at
    },
    takeFloats: (values, length) =>
      arena.take(4 * length, (memory, at) => new Float32Array(memory, at, length).set(values)),
    size: () => next,
    fill: (memory) => {
      for (const write of writers) write(memory)
    },
  }
  return arena
}
