/** Rows of float32 as int16, each with a scale of its own: the largest number of a row becomes `limit`. `width` is a multiple of 8. */
export function quantise(source: usize, target: usize, scales: usize, count: i32, width: i32, limit: f32): void {
  const bytes = (<usize>width) << 2
  for (let row = 0; row < count; row++) {
    const largest = largestOf(source, bytes)
    store<f32>(scales, largest / limit)
    quantiseRow(source, target, bytes, largest > 0 ? limit / largest : 0)
    source += bytes
    target += bytes >> 1
    scales += 4
  }
}

function largestOf(source: usize, bytes: usize): f32 {
  let largest = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(source + at)))
  return max(
    max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
    max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
  )
}

/** Multiplies by `factor` and rounds to the nearest integer, halves to even. */
export function quantiseRow(source: usize, target: usize, bytes: usize, factor: f32): void {
  const factors = f32x4.splat(factor)
  for (let at: usize = 0; at < bytes; at += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(source + at), factors)))
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(source + at, 16), factors)))
    v128.store(target + (at >> 1), i16x8.narrow_i32x4_s(low, high))
  }
}
