/** Where FNV-1a of 32 bits starts. */
const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * FNV-1a, 32 bits, over the UTF-16 code units of `text` (each unit is folded in whole, not byte by byte), its upper half mixed
 * into the lower. Returns an unsigned 32-bit integer. Training and runtime must use this one function: weights are addressed by it.
 */
export const hashText = (text: string): number => finishHash(foldUnits(text, 0, text.length))

/** The unfinished hash of what gave `state` with the units `start` to `end` of `text` after it. */
export function foldUnits(text: string, start: number, end: number, state = OFFSET_BASIS): number {
  let hash = state
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** From an unfinished hash to the one that `hashText` gives. */
export const finishHash = (state: number): number => (state ^ (state >>> 15)) >>> 0
