/** Largest weight, as int8. */
const LARGEST_WEIGHT = 127

/** The largest int16 for inputs of which `count` times a weight can be summed in 32 bits. */
export const limitFor = (count: number): number => Math.min(32767, Math.floor((2 ** 31 - 1) / (LARGEST_WEIGHT * count)))
