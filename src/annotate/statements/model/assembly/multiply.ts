/**
 * Adds the product of each row with a packed matrix to its row of `sums`. Works on four rows and eight outputs at once: `count` is
 * taken as the next multiple of four, so rows, scales and sums need room for that.
 */
export function multiply(
  rows: usize,
  rowBytes: usize,
  scales: usize,
  count: i32,
  weights: usize,
  weightScales: usize,
  pairs: i32,
  outputs: i32,
  sums: usize,
): void {
  const sumBytes = (<usize>outputs) << 2
  const inputBytes = (<usize>pairs) << 2
  for (let output = 0; output < outputs; output += 8) {
    const lowScales = v128.load(weightScales)
    const highScales = v128.load(weightScales, 16)
    let row0 = rows
    let sum = sums
    let scale = scales
    for (let done = 0; done < count; done += 4) {
      const row1 = row0 + rowBytes
      const row2 = row1 + rowBytes
      const row3 = row2 + rowBytes
      let low0 = i32x4.splat(0)
      let low1 = low0
      let low2 = low0
      let low3 = low0
      let high0 = low0
      let high1 = low0
      let high2 = low0
      let high3 = low0
      let weight = weights
      for (let at: usize = 0; at < inputBytes; at += 4) {
        const low = v128.load(weight)
        const high = v128.load(weight, 16)
        weight += 32
        let pair = v128.load32_splat(row0 + at)
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(pair, low))
        high0 = i32x4.add(high0, i32x4.dot_i16x8_s(pair, high))
        pair = v128.load32_splat(row1 + at)
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(pair, low))
        high1 = i32x4.add(high1, i32x4.dot_i16x8_s(pair, high))
        pair = v128.load32_splat(row2 + at)
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(pair, low))
        high2 = i32x4.add(high2, i32x4.dot_i16x8_s(pair, high))
        pair = v128.load32_splat(row3 + at)
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(pair, low))
        high3 = i32x4.add(high3, i32x4.dot_i16x8_s(pair, high))
      }
      addScaled(sum, low0, high0, f32x4.splat(load<f32>(scale)), lowScales, highScales)
      addScaled(sum + sumBytes, low1, high1, f32x4.splat(load<f32>(scale, 4)), lowScales, highScales)
      addScaled(sum + 2 * sumBytes, low2, high2, f32x4.splat(load<f32>(scale, 8)), lowScales, highScales)
      addScaled(sum + 3 * sumBytes, low3, high3, f32x4.splat(load<f32>(scale, 12)), lowScales, highScales)
      sum += 4 * sumBytes
      row0 = row3 + rowBytes
      scale += 16
    }
    weights += inputBytes << 3
    weightScales += 32
    sums += 32
  }
}

function addScaled(sum: usize, low: v128, high: v128, scale: v128, lowScales: v128, highScales: v128): void {
  const lowSum = f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(scale, lowScales))
  const highSum = f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(scale, highScales))
  v128.store(sum, f32x4.add(v128.load(sum), lowSum))
  v128.store(sum, f32x4.add(v128.load(sum, 16), highSum), 16)
}

/** One row with a packed matrix whose outputs are a multiple of 8: the product replaces `sums`. */
export function multiplyRow(
  row: usize,
  scale: f32,
  weights: usize,
  weightScales: usize,
  pairs: i32,
  outputs: i32,
  sums: usize,
): void {
  const scales = f32x4.splat(scale)
  const end = row + ((<usize>pairs) << 2)
  for (let output = 0; output < outputs; output += 8) {
    let low = i32x4.splat(0)
    let high = low
    for (let at = row; at < end; at += 4) {
      const pair = v128.load32_splat(at)
      low = i32x4.add(low, i32x4.dot_i16x8_s(pair, v128.load(weights)))
      high = i32x4.add(high, i32x4.dot_i16x8_s(pair, v128.load(weights, 16)))
      weights += 32
    }
    const lowSum = f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(scales, v128.load(weightScales)))
    const highSum = f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(scales, v128.load(weightScales, 16)))
    v128.store(sums, lowSum)
    v128.store(sums, highSum, 16)
    sums += 32
    weightScales += 32
  }
}
