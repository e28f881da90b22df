/** Adds sums to values where they are positive. */
export function rectify(sums: usize, values: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const positive = f32x4.max(v128.load(sums + at), f32x4.splat(0))
    v128.store(values + at, f32x4.add(v128.load(values + at), positive))
  }
}
