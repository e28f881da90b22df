/** Tokens that go through the network together: few enough to stay in the processor's cache, many enough to share the weights. */
export const WINDOW = 128

/** Rows that the kernels may touch beyond the last. */
export const SPARE_ROWS = 3

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** The tokens `first` to `first + count` of an article of `total`. */
export interface Window {
  readonly first: number
  readonly count: number
  readonly total: number
}

/** The windows that make up an article, in order. */
export function windowsOf(total: number): Window[] {
  return Array.from({ length: Math.ceil(total / WINDOW) }, (_, i) => ({
    first: i * WINDOW,
    count: Math.min(WINDOW, total - i * WINDOW),
    total,
  }))
}

/** The window with `by` tokens more on both sides, as far as the article goes. */
export const widen = ({ first, count, total }: Window, by: number): TokenRange => ({
  from: Math.max(0, first - by),
  to: Math.min(total, first + count + by),
})
