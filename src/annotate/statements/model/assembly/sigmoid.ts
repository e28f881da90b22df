export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

export function tanh(x: v128): v128 {
  const two = f32x4.splat(2)
  return f32x4.sub(f32x4.mul(two, sigmoid(f32x4.mul(two, x))), f32x4.splat(1))
}

/** The same operations in the same order as `exp` in ../kernels/exp.ts, which explains them. */
export function exp(x: v128): v128 {
  const within = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(88))
  const shifted = f32x4.add(f32x4.mul(within, f32x4.splat(<f32>Math.LOG2E)), f32x4.splat(12582912))
  const power = f32x4.sub(shifted, f32x4.splat(12582912))
  const coarse = f32x4.sub(within, f32x4.mul(power, f32x4.splat(0.693359375)))
  const rest = f32x4.sub(coarse, f32x4.mul(power, f32x4.splat(-2.1219444e-4)))
  let sum = f32x4.splat(1.98756915e-4)
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1))
  const square = f32x4.mul(rest, rest)
  const series = f32x4.add(f32x4.add(f32x4.mul(sum, square), rest), f32x4.splat(1))
  // The lowest bits of `shifted` are the power as an integer; adding 127 and moving it makes it the exponent of a float.
  return f32x4.mul(series, i32x4.shl(i32x4.add(shifted, i32x4.splat(127 - 0x4b400000)), 23))
}
