/** Where a sum is positive it replaces the value, or with `residual` is added to it; elsewhere the value is 0, or stays. */
export function rectify(sums: usize, values: usize, bytes: usize, residual: bool): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const positive = f32x4.max(v128.load(sums + at), f32x4.splat(0))
    v128.store(values + at, residual ? f32x4.add(v128.load(values + at), positive) : positive)
  }
}
