/** The tokens whose shares make up a sum: the one before, the token itself, the one after. */
const TAPS: usize = 3

/**
 * Writes `count` rows of values: the sum of the shares of a token and of those around it, or 0 where that is negative. `places` holds for each
 * token, from the one before the first on, `each` places of shares: three vectors of `bytes`, one for each of the sums that it has part in.
 */
export function addShares(places: usize, each: i32, count: i32, bytes: usize, values: usize): void {
  const placeBytes = (<usize>each) << 2
  for (let row = 0; row < count; row++) {
    const last = places + TAPS * placeBytes
    for (let at: usize = 0; at < bytes; at += 16) {
      let sum = f32x4.splat(0)
      let shift = at
      let tapEnd = places + placeBytes
      for (let place = places; place < last; place += 4) {
        if (place === tapEnd) {
          tapEnd += placeBytes
          shift += bytes
        }
        sum = f32x4.add(sum, v128.load(<usize>load<i32>(place) + shift))
      }
      v128.store(values + at, f32x4.max(sum, f32x4.splat(0)))
    }
    values += bytes
    places += placeBytes
  }
}
