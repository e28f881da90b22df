const { fround } = Math

/** Adding it to a float32 below 2^22 leaves the nearest integer in the lowest bits. */
const ROUNDER = 12582912
const LOG2_E = fround(Math.LOG2E)
/** The logarithm of 2 in two parts, of which the first has few digits: its product with a small integer is exact. */
const LN2_HIGH = fround(0.693359375)
const LN2_LOW = fround(-2.1219444e-4)
const COEFFICIENTS = [
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
].map(fround)
const [C0 = 0, C1 = 0, C2 = 0, C3 = 0, C4 = 0, C5 = 0] = COEFFICIENTS
/** Powers of 2 from -126 on. */
const POWERS = Float32Array.from({ length: 254 }, (_, i) => 2 ** (i - 126))

/**
 * e to the power of `x`, of which what lies outside -87 to 88 is cut off, in float32 within two units of the last place. Unlike `Math.exp` it
 * is the same on every machine. Range reduction and polynomial are those of `expf` in Moshier's Cephes library.
 */
export function exp(x: number): number {
  const within = x < -87 ? -87 : x > 88 ? 88 : fround(x)
  const power = fround(fround(fround(within * LOG2_E) + ROUNDER) - ROUNDER)
  const rest = fround(fround(within - fround(power * LN2_HIGH)) - fround(power * LN2_LOW))
  let sum = fround(fround(C0 * rest) + C1)
  sum = fround(fround(sum * rest) + C2)
  sum = fround(fround(sum * rest) + C3)
  sum = fround(fround(sum * rest) + C4)
  sum = fround(fround(sum * rest) + C5)
  const series = fround(fround(fround(sum * fround(rest * rest)) + rest) + 1)
  return fround(series * (POWERS[power + 126] ?? 0))
}

/** Makes of each of the numbers e to its power. */
export type RaiseAll = (values: Float32Array) => void

export const raiseAll: RaiseAll = (values) => {
  for (let i = 0; i < values.length; i++) values[i] = exp(values[i]!)
}

export const sigmoid = (x: number): number => fround(1 / fround(1 + exp(-x)))

export const tanh = (x: number): number => fround(fround(2 * sigmoid(fround(2 * x))) - 1)
