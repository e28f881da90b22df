/**
 * FNV-1a, 32 bits, over the UTF-16 code units of `text` (each unit is folded in whole, not byte by byte), starting from `seed`.
 * Returns an unsigned 32-bit integer. Training and runtime must use this one function: weights are addressed by it.
 */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
