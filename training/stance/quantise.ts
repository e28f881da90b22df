/** Weights in 8 bits: `values * scale` is nearest to `weights`. */
export function quantise(weights: Float32Array): { readonly values: Int8Array; readonly scale: number } {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = most / 127 || 1
  return { values: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale }
}
