/**
 * Index of the first item for which `holds` is true; the number of items where it is true of none. The items must stand in such
 * an order that it is false of all before that one and true of all after it. Time: logarithmic.
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
