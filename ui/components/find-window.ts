/** Where each item of a list begins, and last of all where the list ends, in pixels from its top. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0]
  let end = 0
  for (const height of heights) {
    end += height
    offsets.push(end)
  }
  return offsets
}

/** Items of a list that lie at least partly in view: from `first` up to, not including, `last`. */
export function findWindow(
  offsets: readonly number[],
  view: { readonly top: number; readonly bottom: number },
): { readonly first: number; readonly last: number } {
  const count = offsets.length - 1
  const first = Math.min(firstAfter(offsets, view.top) - 1, count - 1)
  const last = firstAfter(offsets, view.bottom - 1)
  return { first: Math.max(first, 0), last: Math.max(Math.min(last, count), 0) }
}

/** Index of the first offset greater than `place`; the length where there is none. */
function firstAfter(offsets: readonly number[], place: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
