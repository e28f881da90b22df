/** Hash functions of a sketch: the estimate is off by about 1/√64 = 0.125. */
const HASHES = 64

/** Words of a shingle. */
const SHINGLE = 3

/** A text as the least hash of its shingles under each of the functions (MinHash, Broder 1997). */
export type Sketch = Uint32Array

export function sketchWords(words: readonly string[]): Sketch {
  const sketch = new Uint32Array(HASHES).fill(0xffffffff)
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + SHINGLE).join(' '))
    for (let n = 0; n < HASHES; n++) {
      const mixed = mix(hash ^ Math.imul(n + 1, 0x9e3779b1))
      if (mixed < (sketch[n] ?? 0)) sketch[n] = mixed
    }
  }
  return sketch
}

/** The estimated share of the shingles of both texts that they have in common, 0 to 1; 0 where either has none. */
export function estimateResemblance(left: Sketch, right: Sketch): number {
  let equal = 0
  for (let n = 0; n < HASHES; n++) if (left[n] === right[n] && left[n] !== 0xffffffff) equal++
  return equal / HASHES
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3. */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
